# Reads the survey's tables and draws the evidence on which the findings rest.
# Use: Rscript notebook.R FOLDER PICTURE

arguments <- commandArgs(trailingOnly = TRUE)
table <- function(name) {
  read.csv(file.path(arguments[1], paste0(name, ".csv")), na.strings = "", encoding = "UTF-8")
}

records <- table("records")
findings <- table("findings")
concepts <- table("concepts")
cat(nrow(records), "records,", nrow(findings), "findings\n")

settings <- subset(concepts, scheme == "evidence")
labelled <- merge(findings, settings, by.x = "evidence", by.y = "slug")
counts <- sort(base::table(labelled$prefLabel))

png(arguments[2], width = 800, height = 500)
par(mar = c(4, 16, 2, 1))
barplot(counts, horiz = TRUE, las = 1, xlab = "findings", main = "Evidence of the findings")
invisible(dev.off())
