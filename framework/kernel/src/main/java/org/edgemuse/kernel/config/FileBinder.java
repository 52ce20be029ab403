package org.edgemuse.kernel.config;

import java.io.IOException;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;

/** Binds a file's name, or {@code {file: name, sha256: hash}}, to its content or to where it is. */
final class FileBinder {
  private static final String FILE = "file";

  private FileBinder() {}

  /** A file that must have this content. */
  record Pinned(String file, @Nullable String sha256) {}

  /** A way to a file. */
  private interface Reader<F> {
    F read(Where where, String file) throws IOException;
  }

  /** What tells whether a file is still the same. */
  private interface Hash<F> {
    String of(F file) throws IOException;
  }

  static @Nullable Attachment content(Binding binding, Node node) {
    return bind(binding, node, binding.attachments()::read, Attachment::sha256);
  }

  static @Nullable LocalFile place(Binding binding, Node node) {
    return bind(binding, node, binding.attachments()::find, LocalFile::sha256);
  }

  private static <F> @Nullable F bind(Binding binding, Node node, Reader<F> reader, Hash<F> hash) {
    if (node instanceof Node.Mapping mapping) {
      Pinned pinned = (Pinned) binding.record(mapping, Pinned.class);
      if (pinned == null) {
        return null;
      }
      Where named = Objects.requireNonNull(mapping.get(FILE)).where();
      F file = read(binding, node, named, pinned.file(), reader);
      String wanted = pinned.sha256();
      return file == null
              || wanted == null
              || holds(binding, node, pinned.file(), wanted, file, hash)
          ? file
          : null;
    }
    if (node instanceof Node.Scalar scalar && scalar.value() != null) {
      return read(binding, node, node.where(), scalar.text(), reader);
    }
    binding.mustBe(node, "the name of a file");
    return null;
  }

  private static <F> @Nullable F read(
      Binding binding, Node node, Where named, String file, Reader<F> reader) {
    try {
      return reader.read(named, file);
    } catch (IOException | IllegalArgumentException unreadable) {
      refuse(binding, node, file, Words.message(unreadable));
      return null;
    }
  }

  private static <F> boolean holds(
      Binding binding, Node node, String name, String wanted, F file, Hash<F> hash) {
    try {
      String is = hash.of(file);
      if (is.equalsIgnoreCase(wanted)) {
        return true;
      }
      refuse(
          binding,
          node,
          name,
          "the file has changed: its sha256 is %s, not %s".formatted(is, Words.brief(wanted)));
    } catch (IOException unreadable) {
      refuse(binding, node, name, Words.message(unreadable));
    }
    return false;
  }

  /** Adds the problem that a file cannot be what a node names it for. */
  static void refuse(Binding binding, Node node, String file, String why) {
    String name = node.where().name();
    String source = "'" + Words.brief(file) + "'";
    binding
        .problems()
        .add(node.where(), (name.isEmpty() ? source : name + " (" + source + ")") + ": " + why);
  }
}
