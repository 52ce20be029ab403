package org.edgemuse.experiment.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.values.TaskValues;
import org.jspecify.annotations.Nullable;

/** The forms in which a number or a draw per entity or task can be written. */
final class ValuesSchema {
  private static final String CSV = "csv";
  private static final String COLUMN = "column";
  private static final String COLUMNS = "columns";
  private static final String LIST = "list";
  private static final String PAIRS = "pairs";
  private static final String TAKE = "take";
  private static final String AS = "as";
  private static final String BY = "by";

  private final Numbers numbers;
  private final boolean ofTasks;
  private final String each;

  /**
   * @param ofTasks whether they say which tasks share a number
   */
  ValuesSchema(Numbers numbers, boolean ofTasks) {
    this.numbers = numbers;
    this.ofTasks = ofTasks;
    each = ofTasks ? "each entity, or as 'by' says" : "each entity";
  }

  Map<String, @Nullable Object> forms() {
    return Keywords.anyOf(List.of(numbers.schema(), listed(numbers), mapping()));
  }

  private Map<String, @Nullable Object> mapping() {
    Map<String, @Nullable Object> drawn = drawn(numbers);
    Map<String, @Nullable Object> keys = new LinkedHashMap<>(drawn);
    List<String> single = new ArrayList<>(drawn.keySet());
    if (!ofTasks) {
      keys.put(
          PAIRS, described("one value a pair: a row an ES (or AP), in it a number a UE", pairs()));
      single.add(PAIRS);
    }
    keys.put(LIST, described("one value for " + each, listed(numbers)));
    keys.put(CSV, described("CSV file, relative to this file", TypeSchemas.text()));
    keys.put(
        COLUMN, described("the CSV file's column with one value for " + each, TypeSchemas.text()));
    keys.put(
        TAKE,
        described(
            "first: there may be more values than entities",
            Keywords.of("enum", List.of("all", "first"))));
    keys.put(
        AS,
        described(
            "the distribution to which the column's uniform numbers are mapped",
            Keywords.mapping(drawn(Numbers.ANY))));
    if (ofTasks) {
      keys.put(BY, described("which tasks share a number", Keywords.of("enum", labels())));
    }
    Map<String, @Nullable Object> schema = Keywords.mapping(keys);
    schema.put("minProperties", 1);
    // An heir may name another file and keep the column, but not the other way round; it drops the
    // keys of an inherited form by null.
    schema.put("dependencies", Keywords.of(COLUMN, List.of(CSV)));
    List<Map<String, @Nullable Object>> combinations = new ArrayList<>();
    combinations.add(together(CSV, COLUMN, TAKE, AS));
    combinations.add(together(LIST, TAKE));
    single.forEach(form -> combinations.add(together(form)));
    schema.putAll(Keywords.anyOf(combinations));
    return schema;
  }

  /** Any of these keys, and what every form may have beside it; all others are null. */
  private Map<String, @Nullable Object> together(String... keys) {
    List<String> names = new ArrayList<>(List.of(keys));
    if (ofTasks) {
      names.add(BY);
    }
    String others = "^(?!(" + String.join("|", names) + ")$)";
    return Keywords.of("patternProperties", Keywords.of(others, Keywords.of("type", "null")));
  }

  private static List<String> labels() {
    return Arrays.stream(TaskValues.By.values()).map(TaskValues.By::label).toList();
  }

  private Map<String, @Nullable Object> drawn(Numbers numbers) {
    Numbers wholes = numbers.wholeOnly().within(-Numbers.LARGEST_EXACT, Numbers.LARGEST_EXACT);
    String drawn = ", drawn for " + each;
    return Keywords.of(
        "uniform",
        described(
            "uniform on (low, high]" + drawn, pair(numbers.uniformLow(), numbers.uniformHigh())),
        "uniformInteger",
        described("uniform on the whole numbers low .. high" + drawn, pair(wholes, wholes)),
        "uniformAround",
        described("uniform within a fraction of a centre", around()),
        "oneOf",
        described("one of these numbers" + drawn + ", all as likely", listed(numbers)));
  }

  private static Map<String, @Nullable Object> listed(Numbers numbers) {
    return Keywords.of("type", "array", "minItems", 1, "items", numbers.schema());
  }

  private Map<String, @Nullable Object> pairs() {
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
        List.of(Keywords.of("type", "array", "minItems", 1, "items", listed(numbers)), source));
  }

  private static Map<String, @Nullable Object> described(
      String description, Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> described = Keywords.of("description", description);
    described.putAll(Keywords.orNull(schema));
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
