package org.edgemuse.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.schema.ScenarioSchema;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Nodes;

/** Checks scenarios against the schema by a validator that is not EdgeMuse's. */
final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory DRAFT_7 = JsonSchemaFactory.getInstance(VersionFlag.V7);

  private final JsonSchema schema;

  private Schemas(JsonSchema schema) {
    this.schema = schema;
  }

  /** The schema of these plugins. */
  static Schemas of(Catalog plugins) {
    return ofText(ScenarioSchema.text(plugins));
  }

  /** A schema in JSON. */
  static Schemas ofText(String json) {
    return new Schemas(DRAFT_7.getSchema(json));
  }

  /** The schema that schemas are written by. */
  static Schemas meta() {
    return new Schemas(DRAFT_7.getSchema(SchemaLocation.of(VersionFlag.V7.getId())));
  }

  /** What is wrong with a scenario of plain values; empty if nothing is. */
  List<String> problems(Object scenario) {
    return check(JSON.valueToTree(scenario));
  }

  /** What is wrong with a file in YAML. */
  List<String> problems(Path file) {
    return problems(Nodes.toJava(YamlReader.read(file)));
  }

  /** What is wrong with a text in JSON. */
  List<String> problemsOfText(String json) {
    return check(parse(json));
  }

  /** A text in JSON as a tree. */
  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private List<String> check(JsonNode document) {
    Set<ValidationMessage> messages = schema.validate(document);
    return messages.stream().map(ValidationMessage::getMessage).toList();
  }
}
