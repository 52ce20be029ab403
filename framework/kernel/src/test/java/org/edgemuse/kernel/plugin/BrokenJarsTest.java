package org.edgemuse.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.testing.JarMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that is broken is named with its reason, and a sound one beside it works. */
class BrokenJarsTest {
  private static final String HEADER =
      """
      package elsewhere;

      import org.edgemuse.kernel.api.plugin.*;
      import org.edgemuse.kernel.api.scheduling.*;

      """;

  /** Line 6 is the first one here. */
  private static final String MODULE =
      HEADER
          + """
          public final class NAME extends EdgeMuseModule {
            @Override protected void configure() {
              bindPlugin(Scheduler.class, "BOUND", Maker.class);
            }

            public static final class Maker implements Plugin<Scheduler, NoOptions> {
              @Override public Class<NoOptions> options() { return NoOptions.class; }
              @Override public String summary() { return "Does nothing"; }
              @Override public Scheduler create(NoOptions options, RunContext run) {
                throw new IllegalStateException("never made");
              }
            }
          }
          """;

  @TempDir Path folder;

  @BeforeEach
  void addSoundJar() throws Exception {
    module("a-sound.jar", "Sound", "sound");
  }

  private Path module(String jar, String name, String bound) throws Exception {
    return jar(jar, name, MODULE.replace("NAME", name).replace("BOUND", bound));
  }

  private Path jar(String jar, String name, String source) throws Exception {
    JarMaker.jar(folder.resolve(jar), "elsewhere." + name, source);
    return folder.resolve(jar);
  }

  private PluginRegistry load() {
    PluginRegistry plugins = PluginRegistry.load(List.of(folder));
    assertNotNull(plugins.find(Scheduler.class, "sound"), "a broken jar hides a sound one");
    assertNotNull(plugins.find(ChannelModel.class, "shannon"), "a broken jar hides the kernel");
    return plugins;
  }

  /** The only problem, without the name of the folder. */
  private String problem() {
    List<PluginProblem> problems = load().problems();
    assertEquals(1, problems.size(), problems::toString);
    String text = problems.get(0).describe();
    assertEquals(1, text.lines().count(), text);
    return text.replace(folder + "/", "");
  }

  private void told(String expected) {
    assertEquals(expected, problem());
  }

  @Test
  void soundJarsHaveNoProblems() {
    assertEquals(List.of(), load().problems());
    assertEquals("", load().notLoaded());
  }

  @Test
  void filesThatAreNoJars() throws Exception {
    Files.writeString(folder.resolve("b.jar"), "no jar");
    told("Plugin jar 'b.jar': cannot be read: zip END header not found");
  }

  @Test
  void truncatedJars() throws Exception {
    Path jar = module("b.jar", "Half", "half");
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(problem().startsWith("Plugin jar 'b.jar': cannot be read: "), problem());
  }

  @Test
  void jarsWhoseBytesAreDamagedInside() throws Exception {
    Path jar = module("b.jar", "Rotten", "rotten");
    JarMaker.change(jar, "elsewhere/Rotten.class", bytes -> named(bytes, "Rotxxx"));
    told(
        "Plugin jar 'b.jar': module elsewhere.Rotten cannot be made: NoClassDefFoundError:"
            + " elsewhere/Rotten (wrong name: elsewhere/Rotxxx)");
  }

  /** A class file whose class is called something else. */
  private static byte[] named(byte[] bytes, String name) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replaceAll("elsewhere/Rotten(?!\\$)", "elsewhere/" + name)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void servicesThatNameAMissingClass() throws Exception {
    JarMaker.service(folder.resolve("b.jar"), "elsewhere.Missing");
    told(
        "Plugin jar 'b.jar': module elsewhere.Missing cannot be made: ClassNotFoundException:"
            + " class elsewhere.Missing is missing");
  }

  @Test
  void servicesThatNameNoClass() throws Exception {
    JarMaker.service(folder.resolve("b.jar"), "# mine\nclass Mine!");
    told(
        "Plugin jar 'b.jar': line 2 of its META-INF/services/"
            + "org.edgemuse.kernel.api.plugin.EdgeMuseModule ('class Mine!') is not the name of a"
            + " class");
  }

  @Test
  void servicesThatNameSomethingElse() throws Exception {
    jar("b.jar", "Other", "package elsewhere; public final class Other {}");
    told("Plugin jar 'b.jar': elsewhere.Other is named as a module but no EdgeMuseModule");
  }

  @Test
  void modulesWithoutAConstructorToCall() throws Exception {
    jar(
        "b.jar",
        "Needy",
        HEADER + "public final class Needy extends EdgeMuseModule { public Needy(int n) {} }");
    told("Plugin jar 'b.jar': module elsewhere.Needy has no public constructor without parameters");
  }

  @Test
  void modulesWhoseConstructorThrows() throws Exception {
    jar(
        "b.jar",
        "Grumpy",
        HEADER
            + """
            public final class Grumpy extends EdgeMuseModule {
              public Grumpy() { throw new IllegalStateException("not on a\\nMonday"); }
            }
            """);
    told(
        "Plugin jar 'b.jar': module elsewhere.Grumpy cannot be made: IllegalStateException: not on"
            + " a; Monday, at elsewhere.Grumpy.<init> (Grumpy.java:7)");
  }

  @Test
  void modulesWhoseConfigureThrows() throws Exception {
    jar(
        "b.jar",
        "Grumpy",
        HEADER
            + """
            public final class Grumpy extends EdgeMuseModule {
              @Override protected void configure() { throw new IllegalStateException("no"); }
            }
            """);
    told(
        "Plugin jar 'b.jar': module elsewhere.Grumpy does not work: IllegalStateException: no, at"
            + " elsewhere.Grumpy.configure (Grumpy.java:7)");
  }

  @Test
  void modulesThatOverflowTheStack() throws Exception {
    jar(
        "b.jar",
        "Deep",
        HEADER
            + """
            public final class Deep extends EdgeMuseModule {
              @Override protected void configure() { configure(); }
            }
            """);
    told(
        "Plugin jar 'b.jar': module elsewhere.Deep does not work: StackOverflowError, at"
            + " elsewhere.Deep.configure (Deep.java:7)");
  }

  @Test
  void modulesThatLackAClass() throws Exception {
    Path jar = module("b.jar", "Lacking", "lacking");
    JarMaker.change(jar, "elsewhere/Lacking$Maker.class", bytes -> null);
    told(
        "Plugin jar 'b.jar': module elsewhere.Lacking does not work: NoClassDefFoundError: class"
            + " elsewhere.Lacking$Maker is missing, at elsewhere.Lacking.configure"
            + " (Lacking.java:8)");
  }

  @Test
  void classesThatAreTooNewForThisJava() throws Exception {
    int java = Runtime.version().feature() + 5;
    Path jar = module("b.jar", "Young", "young");
    JarMaker.change(
        jar,
        "elsewhere/Young.class",
        bytes -> {
          bytes[7] = (byte) (44 + java);
          return bytes;
        });
    told(
        "Plugin jar 'b.jar': module elsewhere.Young cannot be made: class elsewhere.Young was"
            + " compiled for Java %d, and this is Java %d"
                .formatted(java, Runtime.version().feature()));
  }

  @Test
  void pluginsThatCannotBeMadeDoNotHideTheirModulesOthers() throws Exception {
    jar(
        "b.jar",
        "Mixed",
        HEADER
            + """
            public final class Mixed extends EdgeMuseModule {
              @Override protected void configure() {
                bindPlugin(Scheduler.class, "good", Sound.Maker.class);
                bindPlugin(Scheduler.class, "bad", Bad.class);
              }

              public static final class Bad implements Plugin<Scheduler, NoOptions> {
                public Bad() { throw new IllegalStateException("no licence"); }
                @Override public Class<NoOptions> options() { return NoOptions.class; }
                @Override public String summary() { return ""; }
                @Override public Scheduler create(NoOptions options, RunContext run) {
                  return null;
                }
              }
            }
            """
                .replace("Sound.Maker", "Good")
                .replace(
                    "  public static final class Bad",
                    """
                      public static final class Good implements Plugin<Scheduler, NoOptions> {
                        @Override public Class<NoOptions> options() { return NoOptions.class; }
                        @Override public String summary() { return ""; }
                        @Override public Scheduler create(NoOptions options, RunContext run) {
                          return null;
                        }
                      }

                      public static final class Bad"""));
    told(
        "Plugin jar 'b.jar': scheduler 'bad' cannot be made: IllegalStateException: no licence, at"
            + " elsewhere.Mixed$Bad.<init> (Mixed.java:21)");
    assertNotNull(load().find(Scheduler.class, "good"));
    assertNull(load().find(Scheduler.class, "bad"));
  }

  @Test
  void pluginsThatGuiceCannotMake() throws Exception {
    String source =
        MODULE
            .replace("NAME", "Shy")
            .replace("BOUND", "shy")
            .replace("NoOptions> {\n", "NoOptions> {\n    private Maker(int secret) {}\n");
    jar("b.jar", "Shy", source);
    String text = problem();
    assertTrue(
        text.startsWith(
            "Plugin jar 'b.jar': module elsewhere.Shy does not work: No injectable constructor for"
                + " type elsewhere.Shy$Maker."),
        text);
    assertTrue(text.endsWith(", at elsewhere.Shy.configure (Shy.java:8)"), text);
  }

  @Test
  void pluginsThatDoNotTellTheirOptions() throws Exception {
    jar(
        "b.jar",
        "Mute",
        MODULE
            .replace("NAME", "Mute")
            .replace("BOUND", "mute")
            .replace("return NoOptions.class", "return null"));
    told(
        "Plugin jar 'b.jar': scheduler 'mute' cannot be made: IllegalStateException: options()"
            + " gives no record (null)");
  }

  @Test
  void namesThatTwoJarsBindAreAnErrorOnlyWhenUsed() throws Exception {
    module("b.jar", "One", "twice");
    module("c.jar", "Two", "twice");
    String both =
        "Two plugins are called scheduler 'twice': bound at elsewhere.One.configure (One.java:8)"
            + " of plugin jar 'b.jar' and elsewhere.Two.configure (Two.java:8) of plugin jar"
            + " 'c.jar'";
    told(both);
    PluginRegistry plugins = load();
    assertNull(plugins.find(Scheduler.class, "twice"));
    assertEquals(List.of("bound", "sound"), plugins.names(Scheduler.class));
    assertEquals(both, plugins.unavailable(Scheduler.class, "twice").replace(folder + "/", ""));
  }

  @Test
  void jarsOfTwoVersionsAreNotMixedUp() throws Exception {
    module("b-1.0.jar", "Versioned", "versioned");
    jar(
        "b-1.1.jar",
        "Versioned",
        MODULE.replace("NAME", "Versioned").replace("BOUND", "versioned").replace("never", "not"));
    told(
        "Two plugins are called scheduler 'versioned': elsewhere.Versioned$Maker is there twice, in"
            + " Plugin jar 'b-1.0.jar' and in Plugin jar 'b-1.1.jar'");
  }

  @Test
  void copiesOfAJarAreOneJar() throws Exception {
    Files.copy(folder.resolve("a-sound.jar"), folder.resolve("b.jar"));
    assertEquals(List.of(), load().problems());
    assertEquals(1, load().jars().size());
  }

  @Test
  void unknownNamesTellWhatWasNotLoaded() throws Exception {
    JarMaker.service(folder.resolve("b.jar"), "elsewhere.Missing");
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () ->
                new Binder(load())
                    .bindChoice(Nodes.parse(Where.NOWHERE, "missing"), Scheduler.class));
    String message = refused.getMessage().replace(folder + "/", "");
    assertEquals(
        "Unknown scheduler 'missing'. Known: bound, sound. Not loaded: Plugin jar 'b.jar': module"
            + " elsewhere.Missing cannot be made: ClassNotFoundException: class elsewhere.Missing"
            + " is missing",
        message.substring(message.indexOf("Unknown")));
  }

  @Test
  void jarsThatNameNoModuleAreHintedAtWhenANameIsUnknown() throws Exception {
    Path jar = module("b.jar", "Silent", "silent");
    JarMaker.change(jar, "META-INF/services/" + EdgeMuseModule.class.getName(), bytes -> null);
    assertEquals(List.of(), load().problems());
    assertEquals(
        ". Not loaded: Plugin jar 'b.jar': names no module in META-INF/services/"
            + "org.edgemuse.kernel.api.plugin.EdgeMuseModule",
        load().notLoaded().replace(folder + "/", ""));
  }

  @Test
  void everyBrokenJarIsNamed() throws Exception {
    JarMaker.service(folder.resolve("b.jar"), "elsewhere.Missing");
    JarMaker.service(folder.resolve("c.jar"), "elsewhere.Lost");
    Files.writeString(folder.resolve("d.jar"), "");
    PluginRegistry plugins = load();
    assertEquals(3, plugins.problems().size());
  }
}
