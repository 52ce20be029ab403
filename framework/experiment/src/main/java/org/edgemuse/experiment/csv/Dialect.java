package org.edgemuse.experiment.csv;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** How the project's CSV files are written: RFC 4180 quoting, lines that end in a line feed. */
final class Dialect {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();

  private Dialect() {}
}
