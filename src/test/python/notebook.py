"""Reads the survey's tables and draws who would catch the error.

Use: python3 notebook.py FOLDER PICTURE
"""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

folder, picture = Path(sys.argv[1]), sys.argv[2]

records = pd.read_csv(folder / "records.csv")
barriers = pd.read_csv(folder / "barriers.csv")
concepts = pd.read_csv(folder / "concepts.csv")
print(f"{len(records)} records, {len(barriers)} barriers")

catchers = concepts.query("scheme == 'catcher'").set_index("slug")["prefLabel"]
held = (
    barriers.merge(records[["record", "year", "kind"]], on="record")
    .groupby(["heldBy", "kind"])["record"]
    .nunique()
    .unstack(fill_value=0)
    .rename(index=catchers)
)

held.plot.barh(stacked=True)
plt.xlabel("records")
plt.ylabel("")
plt.title("Who would catch the error")
plt.tight_layout()
plt.savefig(picture, dpi=100)
