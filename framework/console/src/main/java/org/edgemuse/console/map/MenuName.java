package org.edgemuse.console.map;

import org.edgemuse.kernel.api.map.MapLayer;

/** What the menu of layers calls those of maps. */
final class MenuName {
  private MenuName() {}

  static String of(MapLayer layer) {
    return of(layer.name());
  }

  static String of(String name) {
    return "Map: " + name;
  }
}
