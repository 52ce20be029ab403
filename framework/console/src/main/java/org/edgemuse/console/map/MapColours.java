package org.edgemuse.console.map;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** Quiet colours, so that agents, links and loads stand out above them. */
final class MapColours {
  static final Color STREET = new Color(0xC3C3C3);
  static final Color PATH = new Color(0xD2D2D2);
  static final Color BUILDING = new Color(0xEAE3D9);
  static final Color BUILDING_EDGE = new Color(0xD3C8B8);
  static final Color GREEN = new Color(0xE0EED8);
  static final Color WATER = new Color(0xD5E6F0);
  static final Color SITE = new Color(0x8A8178);

  private static final List<String> WET =
      List.of("water", "river", "lake", "sea", "canal", "coast", "harbour", "pond");

  private MapColours() {}

  /** The colour of ground: blue if it is called after water, green otherwise. */
  static Color ofGround(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WET.stream().anyMatch(lower::contains) ? WATER : GREEN;
  }
}
