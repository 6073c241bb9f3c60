package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.osgi.service.component.annotations.Component;

/**
 * JCAMP-DX 5.01 (Lampen, Hillig, Davies and Linscheid, Appl. Spectrosc. 48 (1994) 1545 for mass spectra; McDonald and
 * Wilks, Appl. Spectrosc. 42 (1988) 151 for the forms of data): one block, or several linked by a block around them. Points
 * of even distance are {@code XYDATA}, in plain figures (AFFN) or squeezed differences (ASDF); others are a
 * {@code PEAK TABLE} or, of an uneven profile, {@code XYPOINTS}.
 */
@Component
public final class JcampExport implements RunExport {

	static final ExportChoice FIGURES = new ExportChoice("figures", "Figures of even profiles",
			List.of("plain", "squeezed"));

	private static final int WIDTH = 78;

	@Override
	public String id() {
		return "jcamp";
	}

	@Override
	public String label() {
		return "JCAMP-DX 5.01";
	}

	@Override
	public String fileExtension() {
		return "jdx";
	}

	@Override
	public List<ExportChoice> choices() {
		return List.of(FIGURES);
	}

	@Override
	public String export(RunContent content, Path target, ExportOptions options, PassMonitor monitor)
			throws IOException {
		boolean squeezed = options.value(FIGURES).equals("squeezed");
		List<Chromatogram> traces = content.chromatograms();
		int blocks = content.size() + traces.size();
		if (blocks == 0) {
			throw new IOException(content.source() + " has nothing to export");
		}
		TextTarget.write(target, options.overwrite(), out -> {
			List<String> heading = Heading.lines(content);
			if (blocks > 1) {
				label(out, "TITLE", content.source());
				label(out, "JCAMP-DX", "5.01  $$ Ionwright " + Picking.STEP.version());
				label(out, "DATA TYPE", "LINK");
				label(out, "BLOCKS", Integer.toString(blocks));
				origin(out, heading);
			}
			for (int i = 0; i < content.size(); i++) {
				Heading.proceed(monitor, i, content.size());
				spectrum(out, content, content.spectrum(i), i + 1, blocks > 1 ? List.of() : heading, squeezed);
			}
			for (int i = 0; i < traces.size(); i++) {
				trace(out, content, traces.get(i), content.size() + i + 1, blocks > 1 ? List.of() : heading);
			}
			if (blocks > 1) {
				label(out, "END", "");
			}
		});
		return content.size() + " spectra and " + traces.size() + " chromatograms";
	}

	private static void spectrum(Writer out, RunContent content, Spectrum spectrum, int block, List<String> heading,
			boolean squeezed) throws IOException {
		SpectrumInfo info = spectrum.info();
		boolean profile = info.representation() == Representation.PROFILE;
		double step = profile ? step(spectrum.axis()) : 0;
		boolean even = step > 0;
		String kind = even ? "XYDATA" : profile ? "XYPOINTS" : "PEAK TABLE";
		begin(out, content.source() + " " + info.id(), "MASS SPECTRUM", kind, block, heading);
		for (String line : Heading.derivation(info)) {
			label(out, "$PROCESSING", line);
		}
		if (content.simulated()) {
			label(out, "SPECTROMETER/DATA SYSTEM", "simulated data");
		}
		label(out, ".SCAN NUMBER", Heading.scan(info));
		label(out, ".RETENTION TIME", Numbers.text(info.startSeconds()));
		label(out, "XUNITS", "M/Z");
		label(out, "YUNITS", "COUNTS");
		if (even) {
			evenPoints(out, spectrum, step, squeezed);
		} else {
			label(out, "XFACTOR", "1");
			label(out, "YFACTOR", "1");
			bounds(out, spectrum.axis().toArray(), spectrum.intensities());
			label(out, kind, "(XY..XY)");
			pairs(out, spectrum.axis().toArray(), spectrum.intensities());
		}
		label(out, "END", "");
	}

	/** The distance of the points; 0 when they have not one distance to a millionth of it. */
	static double step(MassAxis axis) {
		int size = axis.size();
		if (size < 3) {
			return 0;
		}
		double step = (axis.mz(size - 1) - axis.mz(0)) / (size - 1);
		for (int i = 0; i < size && step > 0; i++) {
			step = Math.abs(axis.mz(0) + i * step - axis.mz(i)) <= 1e-6 * step ? step : 0;
		}
		return step;
	}

	private static void evenPoints(Writer out, Spectrum spectrum, double step, boolean squeezed) throws IOException {
		double[] y = spectrum.intensities();
		JcampFigures figures = JcampFigures.of(y);
		label(out, "XFACTOR", "1");
		label(out, "YFACTOR", Numbers.text(figures.factor()));
		label(out, "DELTAX", Numbers.text(step));
		label(out, "FIRSTY", Numbers.text(y[0]));
		bounds(out, spectrum.axis().toArray(), y);
		label(out, "XYDATA", "(X++(Y..Y))");
		figures.write(out, spectrum.axis(), squeezed, WIDTH);
	}

	private static void trace(Writer out, RunContent content, Chromatogram trace, int block, List<String> heading)
			throws IOException {
		begin(out, content.source() + " " + trace.id(), "CHROMATOGRAM", "XYPOINTS", block, heading);
		label(out, "XUNITS", "SECONDS");
		label(out, "YUNITS", "COUNTS");
		label(out, "XFACTOR", "1");
		label(out, "YFACTOR", "1");
		bounds(out, trace.seconds(), trace.values());
		label(out, "XYPOINTS", "(XY..XY)");
		pairs(out, trace.seconds(), trace.values());
		label(out, "END", "");
	}

	private static void begin(Writer out, String title, String type, String kind, int block, List<String> heading)
			throws IOException {
		label(out, "TITLE", title);
		label(out, "JCAMP-DX", "5.01  $$ Ionwright " + Picking.STEP.version());
		label(out, "DATA TYPE", type);
		label(out, "DATA CLASS", kind.equals("PEAK TABLE") ? "PEAK TABLE" : kind);
		if (heading.isEmpty()) {
			label(out, "BLOCK_ID", Integer.toString(block));
			label(out, "ORIGIN", "Ionwright");
			label(out, "OWNER", "");
		} else {
			origin(out, heading);
		}
	}

	private static void origin(Writer out, List<String> heading) throws IOException {
		label(out, "ORIGIN", "Ionwright");
		label(out, "OWNER", "");
		for (String line : heading) {
			out.write("$$ " + ascii(line, WIDTH - 3) + "\n");
		}
	}

	private static void bounds(Writer out, double[] x, double[] y) throws IOException {
		label(out, "NPOINTS", Integer.toString(x.length));
		if (x.length > 0) {
			label(out, "FIRSTX", Numbers.text(x[0]));
			label(out, "LASTX", Numbers.text(x[x.length - 1]));
			label(out, "MINX", Numbers.text(x[0]));
			label(out, "MAXX", Numbers.text(x[x.length - 1]));
			label(out, "MINY", Numbers.text(java.util.Arrays.stream(y).min().orElse(0)));
			label(out, "MAXY", Numbers.text(java.util.Arrays.stream(y).max().orElse(0)));
		}
	}

	private static void pairs(Writer out, double[] x, double[] y) throws IOException {
		for (int i = 0; i < x.length; i++) {
			out.write(Numbers.text(x[i]) + ", " + Numbers.text(y[i]) + "\n");
		}
	}

	private static void label(Writer out, String name, String value) throws IOException {
		out.write("##" + name + "= " + ascii(value, 4 * WIDTH) + "\n");
	}

	/** The format knows seven bits and short lines. */
	private static String ascii(String text, int most) {
		String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
		return plain.length() <= most ? plain : plain.substring(0, most);
	}
}
