/**
 * What a plugin is: a named factory with typed, documented options, and the module that binds it.
 */
@NullMarked
package org.edgemuse.kernel.api.plugin;

import org.jspecify.annotations.NullMarked;
