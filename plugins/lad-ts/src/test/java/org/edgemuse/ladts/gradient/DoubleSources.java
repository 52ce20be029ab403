package org.edgemuse.ladts.gradient;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The library's own sources, compiled with every float a double, in a loader of their own. So what
 * finite differences check is what runs, in a precision that lets them.
 */
final class DoubleSources extends ClassLoader {
  private static final String PACKAGE = "org.edgemuse.ladts.";
  private static final List<String> LIBRARY = List.of("diffusion", "learning", "nn", "random");

  private final Path classes;
  private final Map<String, Class<?>> defined = new LinkedHashMap<>();

  private DoubleSources(Path classes) {
    super(DoubleSources.class.getClassLoader());
    this.classes = classes;
  }

  /** Compiles the packages that know no scheduling and some more files into a folder. */
  static DoubleSources compile(Path folder, Path... more) throws IOException {
    List<Path> files = new ArrayList<>(List.of(more));
    for (String name : LIBRARY) {
      try (Stream<Path> own = Files.list(Path.of("src/main/java/org/edgemuse/ladts", name))) {
        files.addAll(own.toList());
      }
    }
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path file : files.stream().sorted().toList()) {
      if (!file.endsWith("package-info.java")) {
        sources.add(new Source(file.toUri(), inDouble(Files.readString(file))));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    List<String> options =
        List.of("-d", folder.toString(), "-classpath", path, "-proc:none", "-nowarn");
    if (!compiler.getTask(null, null, null, options, null, sources).call()) {
      throw new IllegalStateException("the sources do not compile with double for float");
    }
    return new DoubleSources(folder);
  }

  static String inDouble(String source) {
    return source
        .replaceAll("\\bfloat\\b", "double")
        .replaceAll("\\bFloat\\b", "Double")
        .replaceAll("(\\d)f\\b", "$1d");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PACKAGE)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = defined.get(name);
      if (known == null) {
        known = define(name);
        defined.put(name, known);
      }
      return known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try {
      byte[] bytes = Files.readAllBytes(classes.resolve(name.replace('.', '/') + ".class"));
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(URI uri, String text) {
      super(uri, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
