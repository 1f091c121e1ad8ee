package hallucination.survey.site;

/**
 * A query as programs ask it, ready to be copied: each asks the endpoint that {@code ./survey
 * serve} opens and prints the rows.
 */
record QueryCode(String python, String r, String curl) {
  /** Where {@code ./survey serve} listens unless it is told otherwise. */
  private static final String ENDPOINT = "http://localhost:8080/sparql";

  static QueryCode of(String query) {
    String text = query.strip();
    return new QueryCode(
        """
        from urllib.parse import urlencode
        from urllib.request import Request, urlopen

        import pandas as pd

        endpoint = "%s"
        query = r'''
        %s
        '''
        body = urlencode({"query": query}).encode()
        with urlopen(Request(endpoint, body, {"Accept": "text/csv"})) as answer:
            table = pd.read_csv(answer)
        print(table.to_csv(index=False), end="")
        """
            .formatted(ENDPOINT, text),
        """
        endpoint <- "%s"
        query <- r"---(
        %s
        )---"
        address <- paste0(endpoint, "?query=", URLencode(query, reserved = TRUE))
        table <- read.csv(url(address, headers = c(Accept = "text/csv")), encoding = "UTF-8")
        write.csv(table, row.names = FALSE)
        """
            .formatted(ENDPOINT, text),
        """
        curl --silent --header 'Accept: text/csv' --data-urlencode query@- %s <<'END'
        %s
        END
        """
            .formatted(ENDPOINT, text));
  }
}
