package org.ionwright.benchmarks.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;

/** Made-up runs of the kinds that instruments deliver, the same in each call. */
enum Runs {

	/** Scanning quadrupole: one axis for all, peaks of 0.7 u with counting noise on a background of few counts. */
	QUADRUPOLE(2_000, 0.15) {
		@Override
		List<Spectrum> some(int count) {
			MassAxis axis = MassAxis.linear(50, 0.1, 10_001);
			Random random = new Random(1);
			double[] rate = new double[axis.size()];
			Arrays.fill(rate, 0.4);
			for (int peak = 0; peak < 220; peak++) {
				double mz = 55 + random.nextDouble() * 990;
				double height = Math.exp(random.nextDouble() * 11);
				for (int isotope = 0; isotope < 3; isotope++, mz += 1.003, height *= 0.3) {
					add(rate, mz, height);
				}
			}
			List<Spectrum> spectra = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				double[] counts = new double[rate.length];
				for (int j = 0; j < counts.length; j++) {
					counts[j] = poisson(rate[j], random);
				}
				spectra.add(spectrum(i, axis, counts, SpectrumKind.FULL_SCAN));
			}
			return spectra;
		}

		private void add(double[] rate, double mz, double height) {
			int middle = (int) ((mz - 50) / 0.1);
			for (int j = Math.max(0, middle - 15); j < Math.min(rate.length, middle + 15); j++) {
				double distance = (50 + 0.1 * j - mz) / 0.3;
				rate[j] += height * Math.exp(-distance * distance / 2);
			}
		}
	},
	/** Profiles of high resolution: another axis each time, real numbers. */
	HIGH_RESOLUTION(6_000, 0.5) {
		@Override
		List<Spectrum> some(int count) {
			Random random = new Random(2);
			List<Spectrum> spectra = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				int peaks = 60 + random.nextInt(60);
				double[] centres = new double[peaks];
				Arrays.setAll(centres, p -> 100 + random.nextDouble() * 1400);
				Arrays.sort(centres);
				double[] mz = new double[peaks * 11];
				double[] heights = new double[mz.length];
				for (int p = 0, k = 0; p < peaks; p++) {
					double width = centres[p] / 60_000;
					double height = Math.exp(6 + 10 * random.nextDouble());
					for (int j = -5; j <= 5; j++, k++) {
						mz[k] = Math.max(k == 0 ? 0 : mz[k - 1], centres[p] + j * width * 0.3);
						heights[k] = height * Math.exp(-j * j * 0.045) * (1 + 0.02 * random.nextGaussian());
					}
				}
				spectra.add(spectrum(i, MassAxis.of(mz), heights, SpectrumKind.FULL_SCAN));
			}
			return spectra;
		}
	},
	/** Four ions in turn. */
	SIM(40_000, Double.NaN) {
		@Override
		List<Spectrum> some(int count) {
			MassAxis axis = MassAxis.of(110.1, 118.1, 195.1, 609.3);
			Random random = new Random(3);
			List<Spectrum> spectra = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				spectra.add(spectrum(i, axis, new double[] { random.nextInt(1000), random.nextInt(90),
						random.nextInt(20_000), random.nextInt(4) }, SpectrumKind.SELECTED_ION_MONITORING));
			}
			return spectra;
		}
	};

	private static final int DIFFERENT = 100;

	final int spectra;
	/** CPU against ProteoWizard; NaN without a bar. */
	final double bar;

	Runs(int spectra, double bar) {
		this.spectra = spectra;
		this.bar = bar;
	}

	abstract List<Spectrum> some(int count);

	/** Different spectra, taken again and again. */
	List<Spectrum> different() {
		return some(DIFFERENT);
	}

	RunHeader header(RunEncoding encoding) {
		return new RunHeader("benchmark", Instant.EPOCH, "benchmark", "", List.of(), List.of(), "", "0", true,
				List.of(),
				true).withPlan(
						new RunPlan(spectra,
								this == SIM ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN, encoding));
	}

	/** For the program of ProteoWizard, see pwizwrite.cpp. */
	void raw(Path file, List<Spectrum> different) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(this == SIM ? 1 : 0).array());
			for (int i = 0; i < spectra; i++) {
				Spectrum spectrum = different.get(i % different.size());
				ByteBuffer bytes = ByteBuffer.allocate(4 + 16 * spectrum.size()).order(ByteOrder.LITTLE_ENDIAN);
				bytes.putInt(spectrum.size());
				for (int j = 0; j < spectrum.size(); j++) {
					bytes.putDouble(spectrum.mz(j));
				}
				for (int j = 0; j < spectrum.size(); j++) {
					bytes.putDouble(spectrum.intensity(j));
				}
				out.write(bytes.array());
			}
		}
	}

	private static Spectrum spectrum(int index, MassAxis axis, double[] values, SpectrumKind kind) {
		return Spectrum.builder(index, axis, values).polarity(Polarity.POSITIVE).kind(kind).startSeconds(0.5 * index)
				.window(axis.mz(0), axis.mz(axis.size() - 1)).dwellSeconds(2e-4).build();
	}

	private static double poisson(double mean, Random random) {
		if (mean > 50) {
			return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		double limit = Math.exp(-mean);
		double product = random.nextDouble();
		int count = 0;
		while (product > limit) {
			product *= random.nextDouble();
			count++;
		}
		return count;
	}
}
