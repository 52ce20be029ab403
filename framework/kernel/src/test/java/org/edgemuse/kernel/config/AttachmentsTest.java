package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.CATALOG;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Doc;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
  /** The hash is sha256sum's of the three letters abc. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  record Options(@Doc("what was learnt") @Nullable Attachment policy) {}

  private static final Binder BINDER =
      new Binder(CATALOG, ColumnReader.NONE, (where, file) -> content(file));

  private static Attachment content(String file) throws IOException {
    if (file.equals("torn")) {
      throw new IOException("the disk is torn");
    }
    return new Attachment(file, "abc".getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(String flow) {
    return assertThrows(ConfigException.class, () -> BINDER.bind(yaml(flow), Options.class))
        .getMessage();
  }

  @Test
  void aNameIsBoundToWhatTheFileHolds() {
    Attachment bound = BINDER.bind(yaml("{policy: 7}"), Options.class).policy();
    assertEquals("7", bound.name());
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, bound.bytes());
    assertEquals(ABC, bound.sha256());
    assertEquals(null, BINDER.bind(yaml("{}"), Options.class).policy());
    String pinned = "{policy: {file: p, sha256: %s}}".formatted(ABC);
    assertEquals("p", BINDER.bind(yaml(pinned), Options.class).policy().name());
  }

  @Test
  void aFileIsNamedByWhoWroteItsName() {
    List<Where> named = new ArrayList<>();
    Binder binder =
        new Binder(
            CATALOG,
            ColumnReader.NONE,
            (where, file) -> {
              named.add(where);
              return content(file);
            });
    Where set = new Where("--set", 0, "policy.file");
    Node.Mapping written = (Node.Mapping) yaml("{policy: {file: p, sha256: %s}}".formatted(ABC));
    Node.Mapping pinned = (Node.Mapping) written.entries().get("policy");
    Node.Mapping changed = pinned.with("file", new Node.Scalar(set, "q", "q"));
    assertEquals("q", binder.bind(written.with("policy", changed), Options.class).policy().name());
    assertEquals(List.of(set), named);
  }

  @Test
  void whatNamesNoSoundFileIsRefusedAtTheKey() {
    assertEquals(
        "test.yaml:7: policy: policy ('torn'): the disk is torn", refusal("{policy: torn}"));
    assertEquals(
        "test.yaml:7: policy: policy ([a]) must be the name of a file", refusal("{policy: [a]}"));
    assertEquals(
        "test.yaml:7: policy: policy ('p'): the file has changed: its sha256 is %s, not 12"
            .formatted(ABC),
        refusal("{policy: {file: p, sha256: '12'}}"));
    assertEquals(
        "test.yaml:7: policy: policy ('p'): files cannot be read here",
        assertThrows(
                ConfigException.class,
                () -> Fixtures.BINDER.bind(yaml("{policy: p}"), Options.class))
            .getMessage());
  }

  @Test
  void attachmentsAreEqualByContentAndKeepTheirOwn() {
    byte[] bytes = {1, 2};
    Attachment kept = new Attachment("a", bytes);
    bytes[0] = 9;
    kept.bytes()[1] = 9;
    assertArrayEquals(new byte[] {1, 2}, kept.bytes());
    assertEquals(kept, new Attachment("b", new byte[] {1, 2}));
    assertEquals(kept.hashCode(), new Attachment("b", new byte[] {1, 2}).hashCode());
    assertNotEquals(kept, new Attachment("a", new byte[] {1, 3}));
  }

  @Test
  void usersAreToldThatTheOptionIsAFile() {
    List<OptionDoc> docs = OptionDocs.of(Options.class);
    assertEquals(1, docs.size());
    assertEquals("name of a file", docs.get(0).type());
  }
}
