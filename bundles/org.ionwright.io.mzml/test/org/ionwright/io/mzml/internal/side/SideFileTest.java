package org.ionwright.io.mzml.internal.side;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;

import org.ionwright.spectrum.run.MassRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back; what does not fit is not used. */
class SideFileTest {

	private static final MassRange[] RANGES = { new MassRange(0, 1e9), new MassRange(120, 121),
			new MassRange(150.5, 150.5), new MassRange(5000, 6000) };

	@TempDir
	Path folder = Path.of("");
	private Path run = Path.of("");
	private Path side = Path.of("");

	@BeforeEach
	void source() throws IOException {
		run = Files.write(folder.resolve("run.mzML"), new byte[200_000]);
		side = folder.resolve("run.mzML.ionside");
	}

	private double[][] write(int spectra) throws IOException {
		Random random = new Random(spectra);
		double[] shared = axis(random, 333);
		double[][] sums = new double[RANGES.length][spectra];
		try (SideWriter writer = new SideWriter(folder.resolve("x.part"))) {
			for (int i = 0; i < spectra; i++) {
				boolean own = i % 5 == 1;
				double[] mz = own ? axis(random, random.nextInt(40)) : shared;
				double[] values = new double[mz.length + 3];
				for (int p = 0; p < mz.length; p++) {
					values[p] = i % 3 == 0 ? random.nextInt(1000) : random.nextDouble() * 1e6;
					for (int r = 0; r < RANGES.length; r++) {
						sums[r][i] += mz[p] >= RANGES[r].low() && mz[p] <= RANGES[r].high() ? values[p] : 0;
					}
				}
				writer.add(1 + i % 2, i * 0.1, mz, values, mz.length);
			}
			writer.finish(SourceKey.of(run), side);
		}
		assertFalse(Files.exists(folder.resolve("x.part")));
		return sums;
	}

	private static double[] axis(Random random, int points) {
		double[] mz = new double[points];
		for (int i = 0; i < points; i++) {
			mz[i] = 100 + i * 0.5 + (points < 40 ? random.nextDouble() * 0.4 : 0);
		}
		return mz;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 1023, 1024, 1025, 3000 })
	void whatIsWrittenComesBack(int spectra) throws IOException {
		double[][] expected = write(spectra);
		try (SideFile file = SideFile.open(side, SourceKey.of(run)).orElseThrow()) {
			assertEquals(spectra, file.size());
			assertTrue(file.sound());
			double[] seconds = new double[spectra];
			double[][] sums = new double[RANGES.length][spectra];
			assertEquals(spectra, file.extract(RANGES, 0, seconds, sums));
			for (int r = 0; r < RANGES.length; r++) {
				assertArrayEquals(expected[r], sums[r], "range " + r);
			}
			assertEquals(spectra / 2, file.extract(RANGES, 2, seconds, sums));
			int[] rows = { 0 };
			file.rows((index, msLevel, start, total, basePeakMz, basePeak) -> {
				assertEquals(rows[0]++, index);
				assertEquals(index * 0.1, start);
				assertEquals(expected[0][index], total);
			});
			assertEquals(spectra, rows[0]);
		}
	}

	@Test
	void anotherStateOfTheRunIsNoticed() throws IOException {
		write(10);
		FileTime time = Files.getLastModifiedTime(run);
		assertTrue(SideFile.open(side, SourceKey.of(run)).isPresent());
		Files.setLastModifiedTime(run, FileTime.fromMillis(time.toMillis() + 1000));
		assertTrue(SideFile.open(side, SourceKey.of(run)).isEmpty());
		byte[] other = new byte[200_000];
		other[199_000] = 1;
		Files.write(run, other);
		Files.setLastModifiedTime(run, time);
		assertTrue(SideFile.open(side, SourceKey.of(run)).isEmpty());
		Files.write(run, new byte[199_999]);
		Files.setLastModifiedTime(run, time);
		assertTrue(SideFile.open(side, SourceKey.of(run)).isEmpty());
	}

	@Test
	void unfinishedFileIsDeletedOrIgnored() throws IOException {
		try (SideWriter writer = new SideWriter(folder.resolve("x.part"))) {
			writer.add(1, 0, new double[] { 1 }, new double[] { 2 }, 1);
		}
		assertFalse(Files.exists(folder.resolve("x.part")));
		write(2000);
		byte[] bytes = Files.readAllBytes(side);
		java.util.Arrays.fill(bytes, 0, 128, (byte) 0);
		Files.write(side, bytes);
		assertTrue(SideFile.open(side, SourceKey.of(run)).isEmpty());
	}

	/** Any changed byte is found: when it is opened, or by the check of the points; none does harm. */
	@Test
	void damageIsFound() throws IOException {
		write(1100);
		byte[] bytes = Files.readAllBytes(side);
		SourceKey key = SourceKey.of(run);
		Random random = new Random(3);
		int opened = 0;
		for (int round = 0; round < 150; round++) {
			byte[] damaged = round % 5 == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
					: bytes.clone();
			int at = round % 2 == 0 ? random.nextInt(84) : random.nextInt(damaged.length);
			if (at < damaged.length && !(at >= 84 && at < 128)) {
				damaged[at] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(side, damaged);
			var file = SideFile.open(side, key);
			if (file.isPresent()) {
				opened++;
				try (SideFile used = file.get()) {
					assertFalse(used.sound());
					used.extract(RANGES, 0, new double[1100], new double[RANGES.length][1100]);
				}
			}
		}
		assertTrue(opened > 10 && opened < 100, opened + " opened");
	}

	/** Memory that is released under a reading thread would leave that thread interrupted. */
	@Test
	void closingEndsWhoReadsAndNoMore() throws Exception {
		write(3000);
		for (int round = 0; round < 40; round++) {
			SideFile file = SideFile.open(side, SourceKey.of(run)).orElseThrow();
			file.extract(RANGES, 0, new double[3000], new double[RANGES.length][3000]);
			Thread closing = new Thread(() -> assertDoesNotThrow(file::close));
			closing.start();
			IOException end = assertThrows(IOException.class, () -> {
				while (true) {
					file.extract(RANGES, 0, new double[3000], new double[RANGES.length][3000]);
				}
			});
			closing.join();
			assertTrue(String.valueOf(end.getMessage()).contains("closed"), end.getMessage());
			assertFalse(Thread.interrupted(), "interrupted in round " + round);
		}
	}

	@Test
	void placesAreBesideTheRunOrInTheCache() throws IOException {
		assertEquals(side, SidePlace.writable(run).file());
		assertEquals(folder, SidePlace.writable(run).partial().getParent());
		assertTrue(SidePlace.cached(run).file().toString().contains("ionwright"));
	}
}
