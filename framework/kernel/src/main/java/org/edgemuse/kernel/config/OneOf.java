package org.edgemuse.kernel.config;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exactly one component of the record is given, and names which of several forms it has: {@code
 * {uniform: [2, 10]}}. A file that extends another replaces one form by another instead of adding
 * to it. All components are nullable.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneOf {}
