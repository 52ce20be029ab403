package org.edgemuse.console.control;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.SoleOption;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.EdgeServerSpec;
import org.edgemuse.kernel.scenario.Scenario;

/** Finds out what may change of a scenario while it runs, and what it is now. */
public final class Sections {
  private final WatchedScenario source;
  private final Alternatives alternatives;

  /**
   * @param source what is watched
   * @param alternatives the plugins to choose from
   */
  public Sections(WatchedScenario source, Alternatives alternatives) {
    this.source = source;
    this.alternatives = alternatives;
  }

  /** The sections in the order to show: each run's scheduler, then the world's. */
  public List<Section> read() {
    List<Section> sections = new ArrayList<>();
    for (int run = 0; run < source.scenarios().size(); run++) {
      sections.add(chosen(Choosable.SCHEDULER, run));
    }
    for (Choosable part : Choosable.OF_WORLD) {
      sections.add(chosen(part, 0));
    }
    sections.add(radio());
    sections.add(servers());
    return sections;
  }

  private Section chosen(Choosable part, int run) {
    Scenario scenario = source.scenarios().get(run);
    Choice<?> choice = part.chosen().apply(scenario);
    String now = choice == null ? Choosable.NONE : choice.name();
    List<Control> controls = new ArrayList<>();
    controls.add(
        new Control(part.key(), part.name(), "", part.doc(), now, new Form.Menu(names(part, now))));
    String title = part.title();
    if (part == Choosable.SCHEDULER && source.isComparison()) {
      title += " of run " + (run + 1) + ": " + scenario.scheduler().displayLabel();
    }
    if (choice == null) {
      return new Section(title, "", run, controls);
    }
    String key = part.key() + "." + choice.name();
    controls.addAll(OptionControls.of(key, options(part, choice, run), choice.options()));
    return new Section(title, summary(choice), run, controls);
  }

  private List<String> names(Choosable part, String now) {
    List<String> names = new ArrayList<>(alternatives.of(part));
    if (!names.contains(now)) {
      names.add(0, now);
    }
    return names;
  }

  private String summary(Choice<?> choice) {
    PluginRegistry plugins = source.request().plugins();
    var plugin = plugins.find(choice.point(), choice.name());
    return plugin == null ? "" : plugin.summary();
  }

  /** The options that are written, or none. */
  private Node.Mapping options(Choosable part, Choice<?> choice, int run) {
    Node node = null;
    if (Nodes.find(source.written(run), part.key()) instanceof Node.Mapping named) {
      Node under = named.get(choice.name());
      node = under == null ? null : SoleOption.writtenOut(under, choice.options().getClass());
    }
    return node instanceof Node.Mapping options ? options : Node.Mapping.empty(Where.NOWHERE);
  }

  private Section radio() {
    Record bound = source.scenarios().get(0).accessPoints();
    Node.Mapping written = mapping("accessPoints");
    return new Section(
        "Access points",
        "",
        0,
        List.of(
            OptionControls.of("accessPoints", "bandwidthMHz", written, bound),
            OptionControls.of("accessPoints", "powerW", written, bound)));
  }

  private Section servers() {
    EdgeServerSpec bound = source.scenarios().get(0).edgeServers();
    Node.Mapping written = mapping("edgeServers");
    return new Section(
        "Edge servers",
        "",
        0,
        List.of(OptionControls.of("edgeServers", bound.capacityKey(), written, bound)));
  }

  private Node.Mapping mapping(String key) {
    return source.written(0).get(key) instanceof Node.Mapping mapping
        ? mapping
        : Node.Mapping.empty(Where.NOWHERE);
  }
}
