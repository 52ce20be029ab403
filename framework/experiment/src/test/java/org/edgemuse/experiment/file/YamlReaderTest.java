package org.edgemuse.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  @TempDir Path folder;

  private static Node.Mapping read(String text) {
    return YamlReader.read("a.yaml", text);
  }

  private static String refusal(String text) {
    return assertThrows(ConfigException.class, () -> read(text)).getMessage();
  }

  @Test
  void everyValueAndKeyKnowsItsLineAndPath() {
    Node.Mapping root = read("a: 1\nb:\n  c: [2,\n      3]\n  d: >\n    long\n    text\n");
    assertEquals("a.yaml:1: a", Nodes.find(root, "a").where().describe());
    assertEquals("a.yaml:3: b.c", Nodes.find(root, "b.c").where().describe());
    assertEquals("a.yaml:4: b.c[1]", Nodes.find(root, "b.c[1]").where().describe());
    assertEquals("a.yaml:2: b", root.keys().get("b").describe());
    assertEquals("a.yaml:1", root.where().describe());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no|no",
        "off|off",
        "yes|yes",
        "On|On",
        "010|10",
        "0x1F|0x1F",
        "1_000|1_000",
        "1e3|1000.0",
        "12:30:45|12:30:45",
        "'no'|no",
        "2026-01-01|2026-01-01",
        "true|true",
        "0o7|0o7",
        "=|="
      })
  void plainScalarsFollowTheCoreSchemaOfYaml12(String written, String meant) {
    Node.Scalar scalar = (Node.Scalar) read("key: " + written).get("key");
    assertEquals(meant, String.valueOf(scalar.value()));
  }

  @Test
  void quotedNumbersStayTexts() {
    assertEquals(
        Map.of("a", "1", "b", "true", "c", ""), Nodes.toJava(read("a: '1'\nb: \"true\"\nc: ''\n")));
  }

  @Test
  void jsonIsRead() {
    assertEquals(
        Map.of("a", List.of(1L, 2.5), "b", "c/\u00e4\u00e9"),
        Nodes.toJava(read("{\"a\": [1, 2.5],\n  \"b\": \"c/\\u00e4\\u00e9\"}")));
  }

  @Test
  void whatIsNotWellFormedIsToldInOneLineWithItsPlace() {
    assertEquals(
        "a.yaml:2: Not well-formed YAML while scanning for the next token: found character"
            + " '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
        refusal("a: 1\n\tb: 2\n"));
    assertEquals(
        "a.yaml:2: Not well-formed YAML while parsing a flow sequence that starts in line 1:"
            + " expected ',' or ']', but got :",
        refusal("a: [1\nb: 2\n"));
    assertEquals(
        "a.yaml:2: Not well-formed YAML: mapping values are not allowed here",
        refusal("a: 1\n  b: 2\n"));
    assertEquals("a.yaml:2: The character U+0007 is not allowed", refusal("a: 1\nb: \u0007\n"));
  }

  @Test
  void whatMakesOnePartStandForAnotherIsRefused() {
    assertEquals("a.yaml:1: a: Anchors (&x) are not read; leave it out", refusal("a: &x 1\n"));
    assertEquals(
        "a.yaml:2: b[0]: Aliases (*x) are not read; write it out", refusal("a: 1\nb: [*x]\n"));
    assertEquals("a.yaml:1: Anchors (&k) are not read; leave it out", refusal("&k a: 1\n"));
  }

  @Test
  void tagsAreRefusedSoThatNoTypeIsEverMade() {
    assertEquals(
        "a.yaml:1: a: Tags (tag:yaml.org,2002:javax.script.ScriptEngineManager) are not read;"
            + " leave it out",
        refusal("a: !!javax.script.ScriptEngineManager [1]\n"));
    assertEquals("a.yaml:1: a: Tags (!x) are not read; leave it out", refusal("a: !x {b: 1}\n"));
  }

  @Test
  void allDuplicateKeysAreToldTogether() {
    assertEquals(
        "a.yaml:2: a: Key 'a' is given twice, first in line 1\n"
            + "a.yaml:3: b.c: Key 'c' is given twice, first in line 3",
        refusal("a: 1\na: 2\nb: {c: 1, c: 2}\n"));
  }

  @Test
  void onlyOneMappingIsRead() {
    assertEquals("a.yaml: The file is empty", refusal(""));
    assertEquals("a.yaml: The file is empty", refusal("# nothing\n"));
    assertEquals("a.yaml: The file is empty", refusal("---\n"));
    assertEquals(
        "a.yaml:2: The file must hold keys and values, as in 'seed: 1'", refusal("#\n- 1\n"));
    assertEquals(
        "a.yaml:2: A second document starts here; a file holds one", refusal("a: 1\n---\nb: 2\n"));
    assertEquals("a.yaml:1: A key must be a text", refusal("? [a]\n: 1\n"));
  }

  @Test
  void deepNestingIsRefusedWithoutRecursionRunningOut() {
    assertEquals(
        "a.yaml:1: Nested more than 100 levels deep", refusal("a: " + "[".repeat(100_000)));
    String blocks = "a:\n" + "- ".repeat(50_000);
    assertTrue(refusal(blocks).contains("Nested more than 100 levels deep"));
  }

  @Test
  void filesThatCannotBeTextAreRefused() throws IOException {
    assertEquals("no.yaml: There is no such file", message("no.yaml"));
    Files.createDirectory(folder.resolve("dir.yaml"));
    assertEquals("dir.yaml: This is a folder, not a scenario file", message("dir.yaml"));
    Files.write(folder.resolve("latin.yaml"), "a: \u00e4".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("latin.yaml: The file is not UTF-8 text", message("latin.yaml"));
    byte[] big = new byte[YamlReader.MAX_BYTES + 1];
    Arrays.fill(big, (byte) '#');
    Files.write(folder.resolve("big.yaml"), big);
    assertEquals(
        "big.yaml: The file has more than the 10000000 bytes that are read", message("big.yaml"));
    Files.writeString(folder.resolve("bom.yaml"), "\uFEFFa: 1\n");
    assertEquals(Map.of("a", 1L), Nodes.toJava(YamlReader.read(folder.resolve("bom.yaml"))));
  }

  private String message(String name) {
    Path file = folder.resolve(name);
    return assertThrows(ConfigException.class, () -> YamlReader.read(file))
        .getMessage()
        .replace(folder + "/", "");
  }
}
