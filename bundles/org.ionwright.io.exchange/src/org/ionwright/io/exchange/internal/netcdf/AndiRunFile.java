package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.io.exchange.internal.ForeignRun;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.netcdf.NetcdfFile.Variable;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunHeader;

/**
 * An ANDI-MS file (ASTM E2077) open for reading, or an ANDI chromatography file (ASTM E1947), which has no spectra but a
 * trace. Holds a few numbers for each scan, no points.
 */
final class AndiRunFile extends ForeignRun {

	private final NetcdfFile file;
	private final AndiScans scans;
	private final AndiFacts told;
	private final Representation representation;
	private final Polarity polarity;
	private final SpectrumKind kind;

	AndiRunFile(Path path, NetcdfFile file, AndiScans scans, AndiFacts told) {
		super(path, told.facts(), scans.warnings());
		this.file = file;
		this.scans = scans;
		this.told = told;
		String type = told.attribute("experiment_type").toLowerCase(Locale.ROOT);
		representation = type.contains("continuum") || type.contains("profile") ? Representation.PROFILE
				: Representation.CENTROID;
		String sign = told.attribute("test_ionization_polarity").toLowerCase(Locale.ROOT);
		polarity = sign.startsWith("pos") ? Polarity.POSITIVE
				: sign.startsWith("neg") ? Polarity.NEGATIVE : Polarity.UNKNOWN;
		kind = told.attribute("test_scan_function").toLowerCase(Locale.ROOT).contains("selected ion")
				? SpectrumKind.SELECTED_ION_MONITORING
				: SpectrumKind.FULL_SCAN;
	}

	@Override
	public int size() {
		return scans.size();
	}

	@Override
	protected SpectrumInfo readInfo(int index) {
		double low = scans.low(index);
		double high = scans.high(index);
		boolean window = low >= 0 && low < high;
		return new SpectrumInfo(index, "scan=" + (index + 1), 1, polarity, representation, kind, scans.seconds(index),
				window ? low : Double.NaN, window ? high : Double.NaN, Double.NaN, scans.total(index), Double.NaN,
				Double.NaN, scans.points(index), List.of(), List.of());
	}

	@Override
	protected Points readPoints(int index) throws IOException {
		int count = scans.points(index);
		if (count == 0) {
			return Points.of(new double[0], new double[0]);
		}
		return Points.of(values("mass_values", scans.first(index), count),
				values("intensity_values", scans.first(index), count));
	}

	private double[] values(String name, long from, int count) throws IOException {
		Variable variable = file.variable(name)
				.orElseThrow(() -> new IOException("the file has no variable " + name));
		double[] values = file.read(variable, from, count);
		double factor = factor(variable, "scale_factor", 1);
		double offset = factor(variable, "add_offset", 0);
		if (factor != 1 || offset != 0) {
			for (int i = 0; i < values.length; i++) {
				values[i] = values[i] * factor + offset;
			}
		}
		return values;
	}

	/** Some programs write a scale of 0 where they mean none. */
	private static double factor(Variable variable, String name, double otherwise) {
		double value = AndiFacts.number(variable.attributes().getOrDefault(name, ""), otherwise);
		return name.equals("scale_factor") && value == 0 ? otherwise : value;
	}

	/** The trace of a chromatography file. */
	@Override
	protected List<Chromatogram> readChromatograms() throws IOException {
		Optional<Variable> ordinates = file.variable("ordinate_values");
		if (ordinates.isEmpty()) {
			return List.of();
		}
		long length = file.length(ordinates.get());
		if (length > Points.LIMIT) {
			throw new IOException("the trace has " + length + " points; " + Points.LIMIT + " are the limit");
		}
		double[] values = values("ordinate_values", 0, (int) length);
		double[] seconds = new double[values.length];
		if (file.variable("raw_data_retention").map(file::length).orElse(0L) == length) {
			seconds = values("raw_data_retention", 0, (int) length);
		} else {
			double step = single("actual_sampling_interval", 1);
			double delay = single("actual_delay_time", 0);
			for (int i = 0; i < seconds.length; i++) {
				seconds[i] = delay + i * step;
			}
		}
		String name = told.attribute("detector_name");
		return List.of(new Chromatogram(name.isEmpty() ? "detector" : name, ChromatogramKind.OTHER, seconds, values));
	}

	private double single(String name, double otherwise) throws IOException {
		Optional<Variable> variable = file.variable(name);
		return variable.isEmpty() || file.length(variable.get()) == 0 ? otherwise : file.read(variable.get(), 0, 1)[0];
	}

	@Override
	public List<CvTerm> formatTerms() {
		return List.of(CvTerm.of("MS:1000776", "scan number only nativeID format"),
				CvTerm.of("MS:1002441", "Andi-MS format"));
	}

	@Override
	public RunHeader header() {
		return told.header(baseName(), representation == Representation.PROFILE);
	}

	@Override
	public void close() throws IOException {
		file.file().close();
	}
}
