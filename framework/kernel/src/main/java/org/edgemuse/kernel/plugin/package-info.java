/** Finds jars of plugins, loads their modules with Guice, and looks plugins up by name. */
@NullMarked
package org.edgemuse.kernel.plugin;

import org.jspecify.annotations.NullMarked;
