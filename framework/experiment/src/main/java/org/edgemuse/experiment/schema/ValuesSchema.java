package org.edgemuse.experiment.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which a number or a draw per entity can be written. */
final class ValuesSchema {
  private static final String CSV = "csv";
  private static final String COLUMN = "column";
  private static final String COLUMNS = "columns";

  private ValuesSchema() {}

  static Map<String, @Nullable Object> of(Numbers numbers) {
    return Keywords.anyOf(
        List.of(
            numbers.schema(),
            Keywords.of("type", "array", "minItems", 1, "items", numbers.schema()),
            drawnOrRead(numbers)));
  }

  private static Map<String, @Nullable Object> drawnOrRead(Numbers numbers) {
    Numbers wholes = numbers.wholeOnly().within(-Numbers.LARGEST_EXACT, Numbers.LARGEST_EXACT);
    Map<String, @Nullable Object> forms =
        Keywords.of(
            "uniform",
            described(
                "uniform on (low, high], drawn for each entity",
                pair(numbers.uniformLow(), numbers.uniformHigh())),
            "uniformInteger",
            described(
                "uniform on the whole numbers low .. high, drawn for each entity",
                pair(wholes, wholes)),
            "uniformAround",
            described("uniform within a fraction of a centre", around()),
            "oneOf",
            described(
                "one of these numbers, drawn for each entity, all as likely",
                Keywords.of("type", "array", "minItems", 1, "items", numbers.schema())),
            "pairs",
            described("one value a pair: a row an ES (or AP), in it a number a UE", pairs(numbers)),
            CSV,
            described(
                "CSV file with one value an entity, relative to this file", TypeSchemas.text()),
            COLUMN,
            described("name of the CSV file's column", TypeSchemas.text()));
    Map<String, @Nullable Object> schema = Keywords.mapping(forms);
    schema.put("minProperties", 1);
    // An heir may name another file and keep the column, but not the other way round.
    schema.put("dependencies", Keywords.of(COLUMN, List.of(CSV)));
    schema.put("if", Keywords.of("required", List.of(CSV)));
    schema.put("then", Keywords.of("propertyNames", Keywords.of("enum", List.of(CSV, COLUMN))));
    schema.put("else", Keywords.of("maxProperties", 1));
    return schema;
  }

  private static Map<String, @Nullable Object> pairs(Numbers numbers) {
    Map<String, @Nullable Object> row =
        Keywords.of("type", "array", "minItems", 1, "items", numbers.schema());
    Map<String, @Nullable Object> columns =
        Keywords.of("type", "array", "minItems", 1, "items", TypeSchemas.text());
    Map<String, @Nullable Object> source =
        Keywords.mapping(
            Keywords.of(
                CSV,
                described("CSV file with one line a UE, relative to this file", TypeSchemas.text()),
                COLUMNS,
                described("names of the CSV file's columns, one a row", columns)));
    source.put("dependencies", Keywords.of(COLUMNS, List.of(CSV)));
    return Keywords.anyOf(
        List.of(Keywords.of("type", "array", "minItems", 1, "items", row), source));
  }

  private static Map<String, @Nullable Object> described(
      String description, Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> described = Keywords.of("description", description);
    described.putAll(schema);
    return described;
  }

  private static Map<String, @Nullable Object> pair(Numbers low, Numbers high) {
    Map<String, @Nullable Object> pair =
        Keywords.of("type", "array", "items", List.of(low.schema(), high.schema()));
    pair.put("minItems", 2);
    pair.put("maxItems", 2);
    return pair;
  }

  /** An heir may give one of the two alone, so that none is required. */
  private static Map<String, @Nullable Object> around() {
    return Keywords.mapping(
        Keywords.of(
            "centre",
            described("middle of the interval", Numbers.ANY.schema()),
            "spread",
            described("fraction of the centre on either side", Numbers.NOT_NEGATIVE.schema())));
  }
}
