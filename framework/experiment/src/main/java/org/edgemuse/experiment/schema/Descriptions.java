package org.edgemuse.experiment.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgemuse.kernel.config.OptionDoc;

/** What an editor shows of a key. */
final class Descriptions {
  /** Defaults that say no more than that the key may be left out. */
  private static final List<String> SAY_NOTHING = List.of("required", "none", "", "''", "{}", "[]");

  private Descriptions() {}

  /** For example {@code transmission power of a link (W, above 0); default 0.2}. */
  static String of(OptionDoc doc) {
    String rule =
        Stream.of(doc.unit(), doc.range())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String fallback = SAY_NOTHING.contains(doc.fallback()) ? "" : "; default " + doc.fallback();
    String text = doc.doc().isEmpty() ? doc.type() : doc.doc();
    return text + (rule.isEmpty() ? "" : " (" + rule + ")") + fallback;
  }
}
