/**
 * What is made of spectra and chromatograms after they were measured. Each method is a pure function on plain arrays and
 * names its source in the docstring; none changes its input, none interpolates counts without saying so. For work that
 * must be repeatable, {@link org.ionwright.spectrum.process.ProcessingChain} runs named steps on the raw data and gives
 * a {@link org.ionwright.spectrum.process.ProcessedTrace}, which carries the chain; the same chain on the same data gives
 * the same bits. {@link org.ionwright.spectrum.process.Steps} lists the steps and their parameters for menus and dialogs.
 */
@NonNullByDefault
package org.ionwright.spectrum.process;

import org.eclipse.jdt.annotation.NonNullByDefault;
