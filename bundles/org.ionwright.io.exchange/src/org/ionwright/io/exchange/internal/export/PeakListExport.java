package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.osgi.service.component.annotations.Component;

/** Peaks as a table parted by tabs: of profiles those that wavelets find, of other spectra the sticks as they are. */
@Component
public final class PeakListExport implements RunExport {

	@Override
	public String id() {
		return "peaks";
	}

	@Override
	public String label() {
		return "Peak list";
	}

	@Override
	public String fileExtension() {
		return "txt";
	}

	@Override
	public List<ExportChoice> choices() {
		return List.of();
	}

	@Override
	public String export(RunContent content, Path target, ExportOptions options, PassMonitor monitor)
			throws IOException {
		if (content.size() == 0) {
			throw new IOException(content.source() + " has no spectra to list the peaks of");
		}
		long[] count = { 0 };
		TextTarget.write(target, options.overwrite(), out -> {
			boolean picked = content.spectrum(0).info().representation() == Representation.PROFILE;
			for (String line : Heading.lines(content)) {
				out.write("# " + (line.startsWith("representation: ") ? "representation: centroid" : line) + "\n");
			}
			if (picked) {
				out.write("# peaks of profiles: " + Picking.STEP + "\n");
			}
			String first = content.size() == 1 ? "" : "scan\ttime [s]\t";
			out.write(first + "m/z\tintensity\trelative [%]\tarea\tfwhm [m/z]\ts/n\n");
			for (int i = 0; i < content.size(); i++) {
				Heading.proceed(monitor, i, content.size());
				Spectrum spectrum = content.spectrum(i);
				SpectrumInfo info = spectrum.info();
				String before = content.size() == 1 ? ""
						: Heading.scan(info) + "\t" + Numbers.text(info.startSeconds()) + "\t";
				count[0] += info.representation() == Representation.PROFILE ? peaks(spectrum, before, out)
						: sticks(spectrum, before, out);
			}
		});
		return count[0] + " peaks of " + content.size() + (content.size() == 1 ? " spectrum" : " spectra");
	}

	private static int peaks(Spectrum spectrum, String before, Writer out) throws IOException {
		List<Peak> peaks = Picking.peaks(spectrum);
		double highest = peaks.stream().mapToDouble(Peak::height).max().orElse(0);
		for (Peak peak : peaks) {
			out.write(before + digits(peak.centroid()) + "\t" + Numbers.text(peak.height()) + "\t"
					+ relative(peak.height(), highest) + "\t" + significant(peak.area()) + "\t"
					+ significant(peak.fwhm()) + "\t" + significant(peak.signalToNoise()) + "\n");
		}
		return peaks.size();
	}

	private static int sticks(Spectrum spectrum, String before, Writer out) throws IOException {
		double highest = spectrum.size() == 0 ? 0 : spectrum.info().basePeakIntensity();
		int count = 0;
		for (int i = 0; i < spectrum.size(); i++) {
			if (spectrum.intensity(i) != 0) {
				out.write(before + Numbers.text(spectrum.mz(i)) + "\t" + Numbers.text(spectrum.intensity(i)) + "\t"
						+ relative(spectrum.intensity(i), highest) + "\t\t\t\n");
				count++;
			}
		}
		return count;
	}

	private static String relative(double height, double highest) {
		return highest > 0 ? String.format(Locale.ROOT, "%.3f", 100 * height / highest) : "";
	}

	/** A computed position: more than 8 digits behind the point mean nothing. */
	private static String digits(double value) {
		return String.format(Locale.ROOT, "%.8f", value).replaceFirst("0{1,5}$", "");
	}

	private static String significant(double value) {
		return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6g", value) : "";
	}
}
