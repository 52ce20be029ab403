package org.edgemuse.kernel.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** Reads a simulation from a checkpoint, looking for classes among the plugins too. */
final class CheckpointReader extends ObjectInputStream {
  private final ClassLoader plugins;

  private CheckpointReader(InputStream in, ClassLoader plugins) throws IOException {
    super(in);
    this.plugins = plugins;
  }

  static EdgeSimulation read(InputStream in, ClassLoader plugins)
      throws IOException, ClassNotFoundException {
    try (InputStream unzipped = new GZIPInputStream(new BufferedInputStream(in));
        CheckpointReader reader = new CheckpointReader(unzipped, plugins)) {
      Object state = reader.readObject();
      // The checksum stands at the end, which the object's last byte need not reach.
      unzipped.transferTo(OutputStream.nullOutputStream());
      if (state instanceof EdgeSimulation simulation) {
        return simulation;
      }
      throw new InvalidObjectException("it holds no run but a " + state.getClass().getSimpleName());
    }
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    try {
      return Class.forName(description.getName(), false, plugins);
    } catch (ClassNotFoundException unknownToPlugins) {
      // Primitive types and MASON's own classes resolve the usual way.
      return super.resolveClass(description);
    }
  }
}
