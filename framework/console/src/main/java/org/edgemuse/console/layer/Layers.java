package org.edgemuse.console.layer;

import java.util.ArrayList;
import java.util.List;

/** The layers that every picture has. */
public final class Layers {
  private Layers() {}

  /** A list of them that others may be added to, the lowest first. */
  public static List<Layer> usual() {
    return new ArrayList<>(
        List.of(
            new GroundLayer(),
            new LinkLayer(),
            new EsLayer(),
            new UeLayer(),
            new ApLayer(),
            new HeadingLayer(),
            new LegendLayer()));
  }
}
