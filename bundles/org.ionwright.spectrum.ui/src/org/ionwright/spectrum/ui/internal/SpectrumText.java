package org.ionwright.spectrum.ui.internal;

/** A spectrum as lines of text with tabs, with full precision: for tables and plots elsewhere. */
final class SpectrumText {

	private SpectrumText() {
	}

	/** The first lines begin with # and say from what the numbers are and how they were made. */
	static String of(String source, DerivedSpectrum spectrum) {
		double[] y = spectrum.intensities();
		StringBuilder text = new StringBuilder(64 + 24 * y.length);
		text.append("# ").append(source.replaceAll("\\R", " ")).append('\n');
		for (String line : spectrum.of().chain().text().split("\n")) {
			text.append("# ").append(line).append('\n');
		}
		if (spectrum.leftOut() > 0) {
			text.append("# ").append(spectrum.leftOut()).append(" scans of other axis, level or polarity left out\n");
		}
		text.append("m/z\tintensity\n");
		for (int i = 0; i < y.length; i++) {
			text.append(spectrum.axis().mz(i)).append('\t').append(y[i]).append('\n');
		}
		return text.toString();
	}
}
