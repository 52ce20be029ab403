package org.edgemuse.kernel.plugin;

import com.google.inject.Binding;
import com.google.inject.spi.LinkedKeyBinding;

/**
 * A name that a module binds.
 *
 * @param point the extension point's name
 * @param name the plugin's name
 * @param plugin the class of the factory
 * @param place the line of the module that binds it
 * @param module the module
 */
record Bound(String point, String name, String plugin, String place, FoundModule module) {

  static Bound of(String point, String name, Binding<?> binding, FoundModule module) {
    String plugin =
        binding instanceof LinkedKeyBinding<?> linked
            ? linked.getLinkedKey().getTypeLiteral().toString()
            : binding.getKey().toString();
    String place = GuiceMessages.place(binding.getSource());
    String line = place.isEmpty() ? module.module().getClass().getName() : place;
    return new Bound(point, name, plugin, line, module);
  }

  /** The place, and where the module comes from. */
  String describe() {
    return place + " of " + module.inText();
  }
}
