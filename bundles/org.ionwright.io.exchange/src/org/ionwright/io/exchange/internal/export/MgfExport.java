package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.osgi.service.component.annotations.Component;

/**
 * Mascot Generic Format: peaks of product spectra with their precursors, profiles picked before. A search of spectra
 * without a precursor makes no sense, and every reader wants {@code PEPMASS}: so spectra of level 1 are left out while there
 * are others. Of a run that has no others they are written with the base peak as {@code PEPMASS} and {@code MSLEVEL=1},
 * which library programs understand; {@code ms1=yes} and {@code ms1=no} decide otherwise. Spectra without peaks are left
 * out, since readers stumble over them.
 */
@Component
public final class MgfExport implements RunExport {

	static final ExportChoice MS1 = new ExportChoice("ms1", "Spectra of level 1",
			List.of("alone", "yes", "no"));

	@Override
	public String id() {
		return "mgf";
	}

	@Override
	public String label() {
		return "Mascot Generic Format (MGF)";
	}

	@Override
	public String fileExtension() {
		return "mgf";
	}

	@Override
	public List<ExportChoice> choices() {
		return List.of(MS1);
	}

	@Override
	public String export(RunContent content, Path target, ExportOptions options, PassMonitor monitor)
			throws IOException {
		boolean ms1 = switch (options.value(MS1)) {
		case "yes" -> true;
		case "no" -> false;
		default -> !hasProducts(content, monitor);
		};
		int[] written = { 0 };
		TextTarget.write(target, options.overwrite(), out -> {
			for (String line : Heading.lines(content)) {
				out.write("# " + line.replaceAll("[^\\x20-\\x7e]", "?") + "\n");
			}
			for (int i = 0; i < content.size(); i++) {
				Heading.proceed(monitor, i, content.size());
				Spectrum spectrum = content.spectrum(i);
				if (ms1 || spectrum.info().msLevel() > 1) {
					written[0] += write(content, Picking.sticks(spectrum), out) ? 1 : 0;
				}
			}
			if (written[0] == 0) {
				throw new IOException(content.source() + " has no spectrum with peaks for MGF"
						+ (ms1 ? "" : "; those of level 1 are left out, ms1=yes takes them"));
			}
		});
		return written[0] + " of " + content.size() + " spectra; "
				+ (ms1 ? "PEPMASS of spectra of level 1 is their base peak"
						: "those of level 1 and empty ones left out");
	}

	private static boolean hasProducts(RunContent content, PassMonitor monitor) throws IOException {
		for (int i = 0; i < content.size(); i++) {
			Heading.proceed(monitor, 0, content.size());
			if (content.spectrum(i).info().msLevel() > 1) {
				return true;
			}
		}
		return false;
	}

	private static boolean write(RunContent content, Spectrum spectrum, Writer out) throws IOException {
		int peaks = 0;
		for (int i = 0; i < spectrum.size(); i++) {
			peaks += spectrum.intensity(i) > 0 ? 1 : 0;
		}
		SpectrumInfo info = spectrum.info();
		Optional<String> precursor = term(info, "precursor [m/z]");
		if (peaks == 0 || precursor.isEmpty() && Double.isNaN(info.basePeakMz())) {
			return false;
		}
		out.write("BEGIN IONS\nTITLE=" + ascii(content.source() + " " + info.id()) + "\n");
		String height = precursor.isPresent() ? term(info, "precursor intensity").map(text -> " " + text).orElse("")
				: " " + Numbers.text(info.basePeakIntensity());
		out.write("PEPMASS=" + precursor.orElse(Numbers.text(info.basePeakMz())) + height + "\n");
		Optional<String> charge = term(info, "precursor charge").filter(text -> text.matches("-?[1-9][0-9]?"));
		if (charge.isPresent()) {
			out.write("CHARGE=" + charge.get().replace("-", "")
					+ (info.polarity() == Polarity.NEGATIVE || charge.get().startsWith("-") ? "-" : "+") + "\n");
		}
		out.write("RTINSECONDS=" + Numbers.text(info.startSeconds()) + "\nSCANS=" + Heading.scan(info) + "\n");
		if (info.msLevel() == 1) {
			out.write("MSLEVEL=1\n");
		}
		for (int i = 0; i < spectrum.size(); i++) {
			if (spectrum.intensity(i) > 0) {
				out.write(plain(spectrum.mz(i)) + " " + plain(spectrum.intensity(i)) + "\n");
			}
		}
		out.write("END IONS\n\n");
		return true;
	}

	/** Without exponent: not every reader takes one. */
	private static String plain(double value) {
		String text = Numbers.text(value);
		return text.contains("E") ? new java.math.BigDecimal(text).toPlainString() : text;
	}

	private static Optional<String> term(SpectrumInfo info, String name) {
		return info.userTerms().stream().filter(term -> term.name().equals(name)).map(term -> term.value().strip())
				.filter(text -> text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")).findFirst();
	}

	private static String ascii(String text) {
		return text.replaceAll("[^\\x20-\\x7e]", "?");
	}
}
