package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.BINDER;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.edgemuse.kernel.config.Fixtures.MaslOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class ChoiceTest {
  private static final RunContext RUN = Mockito.mock(RunContext.class);

  private static Choice<Greeter> choice(String flow) {
    return BINDER.bindChoice(yaml(flow), Greeter.class);
  }

  @Test
  void nameAloneTakesDefaults() {
    Choice<Greeter> choice = choice("masl");
    assertEquals(new MaslOptions(0.1, 0.1), choice.options());
    assertEquals(Greeter.class, choice.point());
    assertEquals("masl false", choice.create(RUN).greet());
    assertEquals(choice, choice("{masl: {}}"));
    assertEquals(choice, choice("{masl: }"));
  }

  @Test
  void optionsReachThePlugin() {
    assertEquals("masl true", choice("{masl: {alpha: 0.9}}").create(RUN).greet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "masl | masl",
        "{masl: {alpha: 0.10}} | masl",
        "{masl: {beta: 0.50, alpha: 1e-1}} | masl beta=0.50",
        "{masl: {beta: 0.5, alpha: 0.2}} | masl alpha=0.2 beta=0.5",
        "{best-response: {start: fastest}} | best-response start=fastest",
        "{best-response: {weight: {uniform: [0.0, 1]}}} | best-response",
        "{best-response: {weight: {uniform: [0.0, 2]}}} | best-response weight={uniform: [0.0, 2]}",
        "{best-response: {inner: masl}} | best-response inner=masl",
        "{best-response: {inner: }} | best-response",
        "{best-response: {start: fastest}, label: BR fastest} | BR fastest",
        "{strict: {needed: 3}} | strict needed=3",
      })
  void labelTellsWhatDiffersFromTheDefaults(String flow, String label) {
    assertEquals(label, choice(flow).displayLabel());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mals | Unknown scheduler 'mals'. Did you mean 'masl'? Known: masl, best-response, endless,"
            + " strict, picky",
        "{mals: {alpha: 0.1}} | mals: Unknown scheduler 'mals'. Did you mean 'masl'? Known: masl,"
            + " best-response, endless, strict, picky",
        "{masl: {alhpa: 0.1}} | masl.alhpa: Unknown key 'alhpa'. Did you mean 'alpha'? Known:"
            + " alpha, beta",
        "{masl: 3} | masl: masl (3) must be a mapping with keys alpha, beta",
        "{masl: {}, strict: {}} | {masl: {}, strict: {}} must be the name of one scheduler or"
            + " {name: {options}}, label beside it",
        "{label: x} | {label: x} must be the name of one scheduler or {name: {options}}, label"
            + " beside it",
        "{masl: {}, label: ' '} | label: label (' ') must be a text that is not blank",
        "[masl] | [masl] must be the name of one scheduler or {name: {options}}",
        "strict | strict: Missing key 'needed' (whole number)",
      })
  void mistakesAreNamed(String flow, String expected) {
    assertEquals(
        "test.yaml:7: " + expected,
        assertThrows(ConfigException.class, () -> choice(flow)).getMessage());
  }

  @Test
  void pluginsRefusalNamesThePlace() {
    Choice<Greeter> strict = choice("{strict: {needed: 3}}");
    ConfigException refused = assertThrows(ConfigException.class, () -> strict.create(RUN));
    assertEquals("test.yaml:7: strict: needed (3) contradicts", refused.getMessage());
    assertEquals(IllegalArgumentException.class, refused.getCause().getClass());
  }

  @Test
  void pluginsRefusalOfAnOptionNamesItsPlace() {
    Where beta = new Where("test.yaml", 9, "masl.beta");
    Node.Mapping options =
        Node.Mapping.empty(new Where("test.yaml", 8, "masl")).with("beta", Nodes.plain(beta, "1"));
    Node node = Node.Mapping.empty(new Where("test.yaml", 8, "")).with("picky", options);
    Choice<Greeter> picky = BINDER.bindChoice(node, Greeter.class);
    ConfigException refused = assertThrows(ConfigException.class, () -> picky.create(RUN));
    assertEquals("test.yaml:9: masl.beta: is too round", refused.getMessage());
    ConfigException absent =
        assertThrows(ConfigException.class, () -> choice("{picky: {}}").create(RUN));
    assertEquals("test.yaml:7: picky: beta: is too round", absent.getMessage());
  }

  @Test
  void serializationKeepsAllButThePlugin() throws Exception {
    Choice<Greeter> choice = choice("{best-response: {start: fastest}}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(choice);
    Choice<?> copy =
        (Choice<?>)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    assertEquals(choice, copy);
    assertEquals("best-response start=fastest", copy.displayLabel());
    assertThrows(IllegalStateException.class, () -> copy.create(RUN));
  }
}
