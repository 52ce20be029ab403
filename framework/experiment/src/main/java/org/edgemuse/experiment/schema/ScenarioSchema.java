package org.edgemuse.experiment.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.file.ScenarioFiles;
import org.edgemuse.experiment.manifest.Json;
import org.edgemuse.experiment.plan.Planner;
import org.edgemuse.experiment.plan.RangeSpec;
import org.edgemuse.experiment.plan.SampleSpec;
import org.edgemuse.experiment.plan.SweepSpec;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft-07, the newest that the editors' YAML plugins all read) of scenario files,
 * made of the records and annotations that files are bound by.
 *
 * <p>It refuses no file that is read without complaint, but for a value that a sweep replaces at
 * every point. It does not know what hangs on several keys, on other files, or on what a plugin
 * checks itself, and it lets keys be null and be missing where a file that extends another may have
 * them so.
 */
public final class ScenarioSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String TITLE = "EdgeMuse scenario";
  private static final int LAST_ASCII = 127;
  private static final String SWEEP = "sweep";
  private static final String SCHEDULER = "scheduler";

  /**
   * The keys under {@code sweep} that give the scenario no value. Any other may supply a key that
   * the scenario itself lacks.
   */
  private static final List<String> SUPPLY_NOTHING =
      List.of("incentives", "replications", "reference");

  private ScenarioSchema() {}

  /**
   * The schema for these plugins, with a line's end, in ASCII. Equal plugins give equal texts.
   *
   * @throws org.edgemuse.kernel.config.ConfigException if a plugin's default cannot be read
   */
  public static String text(Catalog catalog) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      // It may pass through a screen's or a shell's encoding.
      out.setHighestNonEscapedChar(LAST_ASCII);
      Json.pretty(out, of(catalog));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Whether a text is such a schema, so that another may take its place. */
  public static boolean isSchema(String text) {
    return text.contains(DRAFT) && text.contains(TITLE);
  }

  private static Map<String, @Nullable Object> of(Catalog catalog) {
    Definitions definitions = new Definitions();
    Map<String, Map<String, @Nullable Object>> special = new LinkedHashMap<>();
    TypeSchemas types = new TypeSchemas(catalog, definitions, special);
    addSpecial(types, definitions, special);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put(ScenarioFiles.EXTENDS, inherited());
    Planner.KEYS.forEach(record -> properties.putAll(types.properties(record)));
    Map<String, @Nullable Object> schema =
        Keywords.of("$schema", DRAFT, "title", TITLE, "description", "keys of a scenario file");
    schema.putAll(Keywords.mapping(properties));
    schema.put("allOf", requirements(catalog));
    schema.put(Definitions.KEYWORD, definitions.all());
    return schema;
  }

  /** The keys whose form their type does not tell. */
  private static void addSpecial(
      TypeSchemas types,
      Definitions definitions,
      Map<String, Map<String, @Nullable Object>> special) {
    VariedKeys keys = new VariedKeys(types, definitions);
    special.put(TypeSchemas.key(SweepSpec.class, "vary"), keys.combined());
    special.put(TypeSchemas.key(SweepSpec.class, "zip"), keys.together());
    special.put(
        TypeSchemas.key(SampleSpec.class, "over"),
        keys.sampled(types.schema(RangeSpec.class, Numbers.ANY)));
    special.put(
        TypeSchemas.key(SweepSpec.class, "schedulers"),
        compared(types.choiceInCases(Scheduler.class)));
    special.put(
        TypeSchemas.key(SweepSpec.class, "incentives"),
        compared(types.choiceInCases(IncentiveMechanism.class)));
    special.put(
        TypeSchemas.key(SweepSpec.class, "cases"),
        Keywords.of(
            "type", "object", "additionalProperties", Keywords.orNull(world(types, definitions))));
  }

  private static Map<String, @Nullable Object> inherited() {
    return Keywords.of(
        "description",
        "scenario file to inherit from, relative to this one's folder",
        "type",
        "string");
  }

  /** The keys of a case; what it lacks may stand in the file, or in what either extends. */
  private static Map<String, @Nullable Object> world(TypeSchemas types, Definitions definitions) {
    return definitions.ref(
        "case",
        () -> {
          Map<String, @Nullable Object> properties = new LinkedHashMap<>();
          properties.put(ScenarioFiles.EXTENDS, inherited());
          properties.putAll(types.properties(Scenario.class));
          return Keywords.mapping(properties);
        });
  }

  private static Map<String, @Nullable Object> compared(Map<String, @Nullable Object> choice) {
    return Keywords.of("type", "array", "minItems", 1, "items", choice);
  }

  /** What a file must have that neither extends another nor varies keys. */
  private static List<Object> requirements(Catalog catalog) {
    Requirements requirements = new Requirements(catalog);
    List<Object> required = new ArrayList<>();
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    for (Class<? extends Record> record : Planner.KEYS) {
      Map<String, @Nullable Object> needs = requirements.of(record);
      if (needs.get("required") instanceof List<?> names) {
        names.stream().filter(name -> !SCHEDULER.equals(name)).forEach(required::add);
      }
      if (needs.get("properties") instanceof Map<?, ?> properties) {
        properties.forEach((key, value) -> inner.put(String.valueOf(key), value));
      }
    }
    List<String> harmless = new ArrayList<>(SUPPLY_NOTHING);
    harmless.add("schedulers");
    return List.of(
        Keywords.of(
            "if",
            standsAlone(harmless),
            "then",
            Keywords.of("required", required, "properties", inner)),
        Keywords.of(
            "if",
            standsAlone(SUPPLY_NOTHING),
            "then",
            Keywords.of("required", List.of(SCHEDULER))));
  }

  /** All stands behind "not", where editors look for no keys to complete. */
  private static Map<String, @Nullable Object> standsAlone(List<String> harmless) {
    Map<String, @Nullable Object> supplies =
        Keywords.of("not", Keywords.of("propertyNames", Keywords.of("enum", harmless)));
    return Keywords.of(
        "not",
        Keywords.anyOf(
            List.of(
                Keywords.of("required", List.of(ScenarioFiles.EXTENDS)),
                Keywords.of(
                    "required", List.of(SWEEP), "properties", Keywords.of(SWEEP, supplies)))));
  }
}
