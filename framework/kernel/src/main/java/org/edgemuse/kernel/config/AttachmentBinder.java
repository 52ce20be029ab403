package org.edgemuse.kernel.config;

import java.io.IOException;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.jspecify.annotations.Nullable;

/** Binds a file's name, or {@code {file: name, sha256: hash}}, to its content. */
final class AttachmentBinder {
  private static final String FILE = "file";

  private AttachmentBinder() {}

  /** A file that must have this content. */
  record Pinned(String file, @Nullable String sha256) {}

  static @Nullable Attachment bind(Binding binding, Node node) {
    if (node instanceof Node.Mapping mapping) {
      Pinned pinned = (Pinned) binding.record(mapping, Pinned.class);
      return pinned == null
          ? null
          : read(
              binding,
              node,
              Objects.requireNonNull(mapping.get(FILE)).where(),
              pinned.file(),
              pinned.sha256());
    }
    if (node instanceof Node.Scalar scalar && scalar.value() != null) {
      return read(binding, node, node.where(), scalar.text(), null);
    }
    binding.mustBe(node, "the name of a file");
    return null;
  }

  private static @Nullable Attachment read(
      Binding binding, Node node, Where named, String file, @Nullable String sha256) {
    Attachment attachment;
    try {
      attachment = binding.attachments().read(named, file);
    } catch (IOException | IllegalArgumentException unreadable) {
      refuse(binding, node, file, Words.message(unreadable));
      return null;
    }
    String hash = attachment.sha256();
    if (sha256 != null && !hash.equalsIgnoreCase(sha256)) {
      refuse(
          binding,
          node,
          file,
          "the file has changed: its sha256 is %s, not %s".formatted(hash, Words.brief(sha256)));
      return null;
    }
    return attachment;
  }

  private static void refuse(Binding binding, Node node, String file, String why) {
    String name = node.where().name();
    String source = "'" + Words.brief(file) + "'";
    binding
        .problems()
        .add(node.where(), (name.isEmpty() ? source : name + " (" + source + ")") + ": " + why);
  }
}
