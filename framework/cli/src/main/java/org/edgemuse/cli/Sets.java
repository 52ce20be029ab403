package org.edgemuse.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that changes a scenario from the command line. */
final class Sets {
  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "Replace a value of the scenario; may be given several times.",
        "For example: --set userEquipments.count=300 --set scheduler.alpha=0.2"
      })
  private List<String> pairs = new ArrayList<>();

  List<String> pairs() {
    return pairs;
  }
}
