"""Asks the endpoint as a notebook would: SPARQLWrapper into a pandas data frame."""
import sys

import pandas
from SPARQLWrapper import JSON, SPARQLWrapper

endpoint = SPARQLWrapper(sys.argv[1])
endpoint.setReturnFormat(JSON)
endpoint.setQuery("""
    PREFIX hs: <https://w3id.org/hallucination-survey/schema#>
    PREFIX dcterms: <http://purl.org/dc/terms/>
    SELECT ?record ?title ?year WHERE { ?record a hs:Record ; dcterms:title ?title ; hs:year ?year }
""")
bindings = endpoint.query().convert()["results"]["bindings"]
frame = pandas.DataFrame([{name: cell["value"] for name, cell in row.items()} for row in bindings])
assert list(frame.columns) == ["record", "title", "year"], frame.columns
assert frame["year"].astype(int).between(2000, 2100).all()
print("rows", len(frame))
