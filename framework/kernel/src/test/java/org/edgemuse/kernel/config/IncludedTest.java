package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.CATALOG;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options in files of their own, and files that are named and not read. */
class IncludedTest {
  @TempDir Path folder;

  record Profile(
      String model, @Default("1") @Range(min = 0) double tflops, @Nullable LocalFile weights) {}

  record Options(@Included Profile profile, @Included @Nullable Profile other) {}

  record Spare(@Included @Default("{model: spare}") Profile profile) {}

  record Circle(@Included @Nullable Circle next) {}

  /** Files by name; each is one line, and stands in line 3 of its file. */
  private final AttachmentReader files =
      new AttachmentReader() {
        @Override
        public Attachment read(Where where, String file) {
          throw new IllegalArgumentException("nothing is read");
        }

        @Override
        public LocalFile find(Where where, String file) {
          if (file.equals("none")) {
            throw new IllegalArgumentException("there is no file 'none'");
          }
          return new LocalFile(where.file() + "/" + file, folder.resolve(file));
        }

        @Override
        public Node.Mapping include(Where where, String file) throws IOException {
          return switch (file) {
            case "good" -> held(file, "{model: m, tflops: 2, weights: w}");
            case "bad" -> held(file, "{tflops: -1, colour: red, weights: none}");
            case "circle" -> held(file, "{next: circle}");
            case "torn" -> throw new IOException("the disk is torn");
            case "twice" ->
                throw new ConfigException(
                    new Where(file, 4, "model"), "Key 'model' is given twice");
            default -> throw new IllegalArgumentException("there is no file '" + file + "'");
          };
        }

        private Node.Mapping held(String file, String flow) {
          return (Node.Mapping) Nodes.parse(new Where(file, 3, ""), flow);
        }
      };

  private final Binder binder = new Binder(CATALOG, ColumnReader.NONE, files);

  private String refusal(String flow) {
    return assertThrows(ConfigException.class, () -> binder.bind(yaml(flow), Options.class))
        .getMessage();
  }

  @Test
  void aNameStandsForTheKeysOfItsFile_whoseFilesAreNamedFromThere() {
    Options bound = binder.bind(yaml("{profile: good, other: {model: n}}"), Options.class);
    LocalFile weights = new LocalFile("good/w", folder.resolve("w"));
    assertEquals(new Profile("m", 2, weights), bound.profile());
    assertEquals("good/w", bound.profile().weights().name());
    assertEquals(new Profile("n", 1, null), bound.other());
    assertEquals(null, binder.bind(yaml("{profile: good, other: }"), Options.class).other());
    assertEquals("spare", binder.bind(yaml("{}"), Spare.class).profile().model());
  }

  @Test
  void problemsNameTheLinesOfTheFile_andOthersTheKeyThatNamesIt() {
    assertEquals(
        """
        bad:3: Missing key 'model' (text)
        bad:3: tflops: tflops (-1) must be at least 0
        bad:3: weights: weights ('none'): there is no file 'none'
        bad:3: colour: Unknown key 'colour'. Known: model, tflops, weights"""
            .lines()
            .sorted()
            .toList(),
        refusal("{profile: bad}").lines().sorted().toList());
    assertEquals(
        "test.yaml:7: profile: profile ('torn'): the disk is torn", refusal("{profile: torn}"));
    assertEquals("twice:4: model: Key 'model' is given twice", refusal("{profile: twice}"));
    assertEquals(
        "test.yaml:7: profile: profile ('x'): there is no file 'x'", refusal("{profile: x}"));
    assertEquals(
        "test.yaml:7: profile: profile ([good]) must be a mapping with keys model, tflops, weights",
        refusal("{profile: [good]}"));
    assertEquals(
        "test.yaml:7: profile: profile ('good'): files cannot be read here",
        assertThrows(
                ConfigException.class,
                () -> Fixtures.BINDER.bind(yaml("{profile: good}"), Options.class))
            .getMessage());
  }

  @Test
  void aFileThatNamesItselfEnds() {
    String refused =
        assertThrows(ConfigException.class, () -> binder.bind(yaml("{next: circle}"), Circle.class))
            .getMessage();
    assertEquals("circle:3: Nested more than 100 levels deep", refused);
  }

  @Test
  void usersAreToldThatAFileMayStandThere() {
    List<OptionDoc> docs = OptionDocs.of(Options.class);
    assertEquals("mapping or name of a YAML file", docs.get(0).type());
    assertEquals("profile.weights", docs.get(3).name());
    assertEquals("name of a file", docs.get(3).type());
  }

  @Test
  void aLocalFileHasItsHash_andMayHaveToHaveAnother() throws IOException {
    Files.writeString(folder.resolve("w"), "abc");
    LocalFile file = new LocalFile("w", folder.resolve("w"));
    // The hash is sha256sum's of the three letters abc.
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertEquals(abc, file.sha256());
    assertEquals(folder.resolve("w").toAbsolutePath(), file.path());
    assertNotEquals(file, new LocalFile("w", folder.resolve("v")));
    String pinned = "{profile: {model: m, weights: {file: w, sha256: '%s'}}}";
    Options bound = binder.bind(yaml(pinned.formatted(abc)), Options.class);
    assertEquals(file, bound.profile().weights());
    assertEquals(
        "test.yaml:7: profile.weights: weights ('w'): the file has changed: its sha256 is %s, not 12"
            .formatted(abc),
        refusal(pinned.formatted("12")));
    Files.delete(folder.resolve("w"));
    assertEquals(abc, file.sha256());
    assertThrows(IOException.class, () -> new LocalFile("w", folder.resolve("w")).sha256());
  }
}
