package org.edgemuse.kernel.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an option of record type whose keys may stand in a YAML file of their own: a single value
 * is that file's name, relative to the folder of the file in which it stands, and its keys are
 * bound in the name's place; problems in it name its lines. A mapping is bound as it would be
 * without the annotation. Results record the keys, not the name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Included {}
