/**
 * The instrument: one {@code MassSpectrometer} and its parts. Generated from {@code model/instrument.ecore}; get models from
 * {@link org.ionwright.model.ModelFiles} or {@link org.ionwright.model.DemoModels}, and units and ranges of their values from
 * {@link org.ionwright.model.Quantities}.
 */
package org.ionwright.model.instrument;
