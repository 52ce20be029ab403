package org.edgemuse.kernel.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Makes jars of plugins from source. */
public final class JarMaker {
  private JarMaker() {}

  /** Compiles a module and its nested classes into a jar that names it as a service. */
  public static void jar(Path jar, String module, String source) throws IOException {
    Path classes = Files.createTempDirectory(jar.getParent(), "classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    boolean compiled =
        compiler.getTask(null, null, null, options, null, List.of(text(module, source))).call();
    if (!compiled) {
      throw new IllegalStateException("The source of " + module + " does not compile");
    }
    try (JarOutputStream out = open(jar, module);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  /** Makes a jar that names a service and holds no class. */
  public static void service(Path jar, String module) throws IOException {
    open(jar, module).close();
  }

  /** Writes a jar again with one entry of it changed. */
  public static void change(Path jar, String entry, UnaryOperator<byte[]> change)
      throws IOException {
    Map<String, byte[]> content = new LinkedHashMap<>();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
      for (JarEntry each = in.getNextJarEntry(); each != null; each = in.getNextJarEntry()) {
        content.put(each.getName(), in.readAllBytes());
      }
    }
    content.computeIfPresent(entry, (name, bytes) -> change.apply(bytes));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> each : content.entrySet()) {
        add(out, each.getKey(), each.getValue());
      }
    }
  }

  private static JarOutputStream open(Path jar, String module) throws IOException {
    OutputStream file = Files.newOutputStream(jar);
    JarOutputStream out = new JarOutputStream(file);
    add(
        out,
        "META-INF/services/" + EdgeMuseModule.class.getName(),
        module.getBytes(StandardCharsets.UTF_8));
    return out;
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private static JavaFileObject text(String className, String source) {
    URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
