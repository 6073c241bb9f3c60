package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.osgi.service.component.annotations.Component;

/**
 * All points as comma-separated values, as they are: nothing is interpolated or picked. The matrix has a row for each scan
 * and so needs no more memory for long runs; it is refused when the scans have not all the same m/z.
 */
@Component
public final class CsvExport implements RunExport {

	static final ExportChoice FORM = new ExportChoice("form", "Rows",
			List.of("points", "matrix", "chromatograms"));
	static final ExportChoice FIELDS = new ExportChoice("fields", "Fields parted by",
			List.of("comma", "semicolon", "tab"));
	static final ExportChoice HEADING = new ExportChoice("heading", "Lines that say what it is", List.of("yes", "no"));

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "CSV, all points";
	}

	@Override
	public String fileExtension() {
		return "csv";
	}

	@Override
	public List<ExportChoice> choices() {
		return List.of(FORM, FIELDS, HEADING);
	}

	@Override
	public String export(RunContent content, Path target, ExportOptions options, PassMonitor monitor)
			throws IOException {
		Cells cells = Cells.of(options.value(FIELDS));
		boolean heading = options.value(HEADING).equals("yes");
		String form = content.size() == 0 ? "chromatograms" : options.value(FORM);
		String[] said = { "" };
		TextTarget.write(target, options.overwrite(), out -> {
			if (heading) {
				for (String line : Heading.lines(content)) {
					out.write("# " + line + "\n");
				}
			}
			said[0] = switch (form) {
			case "matrix" -> matrix(content, cells, out, monitor);
			case "chromatograms" -> chromatograms(content, cells, out);
			default -> points(content, cells, out, monitor);
			};
		});
		return said[0];
	}

	private static String points(RunContent content, Cells cells, Writer out, PassMonitor monitor) throws IOException {
		int size = content.size();
		boolean one = size == 1;
		cells.row(out, one ? List.of("m/z", "intensity")
				: List.of("scan", "time [s]", "ms level", "m/z", "intensity"));
		long points = 0;
		for (int i = 0; i < size; i++) {
			Heading.proceed(monitor, i, size);
			Spectrum spectrum = content.spectrum(i);
			SpectrumInfo info = spectrum.info();
			String before = one ? ""
					: cells.joined(List.of(Heading.scan(info), cells.number(info.startSeconds()),
							Integer.toString(info.msLevel()))) + cells.separator();
			for (int k = 0; k < spectrum.size(); k++) {
				out.write(before);
				out.write(cells.number(spectrum.mz(k)));
				out.write(cells.separator());
				out.write(cells.number(spectrum.intensity(k)));
				out.write('\n');
			}
			points += spectrum.size();
		}
		return points + " points of " + size + (one ? " spectrum" : " spectra");
	}

	private static String matrix(RunContent content, Cells cells, Writer out, PassMonitor monitor) throws IOException {
		int size = content.size();
		MassAxis axis = content.spectrum(0).axis();
		StringBuilder line = new StringBuilder("scan").append(cells.separator()).append("time [s]");
		for (int k = 0; k < axis.size(); k++) {
			line.append(cells.separator()).append(cells.number(axis.mz(k)));
		}
		out.write(line.append('\n').toString());
		for (int i = 0; i < size; i++) {
			Heading.proceed(monitor, i, size);
			Spectrum spectrum = content.spectrum(i);
			if (!spectrum.axis().equals(axis)) {
				throw new IOException("spectrum " + (i + 1) + " has other m/z than the first one, which a matrix cannot"
						+ " hold; choose the form points");
			}
			line.setLength(0);
			line.append(Heading.scan(spectrum.info())).append(cells.separator())
					.append(cells.number(spectrum.info().startSeconds()));
			for (int k = 0; k < axis.size(); k++) {
				line.append(cells.separator()).append(cells.number(spectrum.intensity(k)));
			}
			out.write(line.append('\n').toString());
		}
		return size + " spectra of " + axis.size() + " points";
	}

	private static String chromatograms(RunContent content, Cells cells, Writer out) throws IOException {
		List<Chromatogram> traces = content.chromatograms();
		if (traces.isEmpty()) {
			throw new IOException(content.source() + " has no chromatograms to export");
		}
		double[] times = traces.getFirst().seconds();
		if (traces.stream().allMatch(trace -> Arrays.equals(trace.seconds(), times))) {
			StringBuilder head = new StringBuilder("time [s]");
			traces.forEach(trace -> head.append(cells.separator()).append(cells.text(trace.id())));
			out.write(head.append('\n').toString());
			for (int i = 0; i < times.length; i++) {
				StringBuilder line = new StringBuilder(cells.number(times[i]));
				for (Chromatogram trace : traces) {
					line.append(cells.separator()).append(cells.number(trace.value(i)));
				}
				out.write(line.append('\n').toString());
			}
		} else {
			cells.row(out, List.of("trace", "time [s]", "intensity"));
			for (Chromatogram trace : traces) {
				for (int i = 0; i < trace.size(); i++) {
					out.write(cells.joined(List.of(cells.text(trace.id()), cells.number(trace.seconds(i)),
							cells.number(trace.value(i)))) + "\n");
				}
			}
		}
		return traces.size() + (traces.size() == 1 ? " chromatogram" : " chromatograms");
	}
}
