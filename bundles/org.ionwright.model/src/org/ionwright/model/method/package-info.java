/**
 * The acquisition method: settings, then segments of scans. Generated from {@code model/method.ecore}.
 */
package org.ionwright.model.method;
