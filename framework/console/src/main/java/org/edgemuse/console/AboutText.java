package org.edgemuse.console;

import java.nio.file.Path;
import org.edgemuse.kernel.scenario.Scenario;

/** What the console's page about the model says, in HTML. */
final class AboutText {
  private AboutText() {}

  static String of(Path file, Scenario scenario) {
    return """
        <html><head><title>EdgeMuse</title></head>
        <body bgcolor="white"><font face="SansSerif" size="-1">
        <p><b>%s</b></p>
        <p>%s</p>
        <p>%d UEs, %d APs, %d ESs; %s of %s s; scheduler %s.</p>
        </font></body></html>
        """
        .formatted(
            escaped(String.valueOf(file.getFileName())),
            escaped(scenario.description().strip()),
            scenario.userEquipments().count(),
            scenario.accessPoints().count(),
            scenario.edgeServers().count(),
            length(scenario),
            number(scenario.slotSeconds()),
            escaped(scenario.scheduler().displayLabel()));
  }

  private static String length(Scenario scenario) {
    String slots = scenario.slots() + " slots";
    return scenario.length().hasEpisodes() ? scenario.episodes() + " episodes of " + slots : slots;
  }

  private static String number(double value) {
    return org.edgemuse.console.layer.Texts.number(value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
