package org.edgemuse.cli;

import picocli.CommandLine.IVersionProvider;
import sim.engine.SimState;

/** Says which versions these are. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "EdgeMuse " + edgeMuse(),
      "MASON " + (int) SimState.version(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")"
    };
  }

  private static String edgeMuse() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not from a jar)" : version;
  }
}
