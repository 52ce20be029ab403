package org.edgemuse.kernel.episode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies an object with all that it refers to, whatever class loaders its classes come from. */
final class Copy {
  private Copy() {}

  /**
   * A copy that shares nothing that changes, but for one object.
   *
   * @param shared what the copy refers to itself wherever the original does, or null
   * @throws java.io.NotSerializableException if a part of it cannot be written
   */
  @SuppressWarnings("unchecked") // What is read is of the class that was written.
  static <T extends Serializable> T of(T original, @Nullable Serializable shared)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Class<?>> classes = new LinkedHashMap<>();
    try (Writer writer = new Writer(bytes, classes, shared)) {
      writer.writeObject(original);
    }
    try (Reader reader =
        new Reader(new ByteArrayInputStream(bytes.toByteArray()), classes, shared)) {
      return (T) reader.readObject();
    }
  }

  /** Stands for the shared object while it is neither written nor read. */
  private record Shared() implements Serializable {}

  /** Notes the classes that it meets, and writes no shared object. */
  private static final class Writer extends ObjectOutputStream {
    private final Map<String, Class<?>> classes;
    private final @Nullable Object shared;

    Writer(OutputStream out, Map<String, Class<?>> classes, @Nullable Object shared)
        throws IOException {
      super(out);
      this.classes = classes;
      this.shared = shared;
      enableReplaceObject(shared != null);
    }

    @Override
    protected Object replaceObject(Object met) {
      return met == shared ? new Shared() : met;
    }

    @Override
    protected void annotateClass(Class<?> met) {
      classes.put(met.getName(), met);
    }
  }

  /** Reads objects of the classes that were noted, and puts the shared one in its places. */
  private static final class Reader extends ObjectInputStream {
    private final Map<String, Class<?>> classes;
    private final @Nullable Object shared;

    Reader(InputStream in, Map<String, Class<?>> classes, @Nullable Object shared)
        throws IOException {
      super(in);
      this.classes = classes;
      this.shared = shared;
      enableResolveObject(shared != null);
    }

    @Override
    protected @Nullable Object resolveObject(Object read) {
      return read instanceof Shared ? shared : read;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      Class<?> met = classes.get(description.getName());
      return met == null ? super.resolveClass(description) : met;
    }
  }
}
