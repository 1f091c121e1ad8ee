package hallucination.survey.site;

import java.util.List;

/** The files in which the whole survey can be had. */
record DataView(List<Row> rows, Edition edition, boolean served) {
  /** One file. */
  record Row(String name, String href, String mediaType, String description) {}

  static DataView of(Reference reference, Links links) {
    return new DataView(
        reference.files().stream()
            .map(
                file ->
                    new Row(
                        file.name(), links.data(file.name()), file.mediaType(), file.description()))
            .toList(),
        reference.edition(),
        !links.urls().isFiles());
  }
}
