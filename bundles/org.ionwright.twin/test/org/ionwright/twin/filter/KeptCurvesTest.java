package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptCurvesTest {

	@TempDir
	Path folder = Path.of("");
	private final AtomicInteger made = new AtomicInteger();
	private final DoubleFunction<TransmissionCurve> maker = place -> {
		made.incrementAndGet();
		return TransmissionCurve.of(offset -> Math.exp(-place * (offset - 0.1) * (offset - 0.1)), 3, 24).centred();
	};

	private TransmissionCurve curve(String what, double place) {
		return new KeptCurves(Optional.of(folder)).before(what, maker).apply(place);
	}

	private List<Path> files() throws Exception {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void theNextProcessGetsTheSameCurve() {
		TransmissionCurve first = curve("a", 2);
		TransmissionCurve second = curve("a", 2);
		assertEquals(1, made.get());
		assertArrayEquals(first.numbers(), second.numbers());
		assertEquals(
				List.of(first.from(), first.to(), first.highest(), first.lowFoot(), first.highFoot(), first.shift()),
				List.of(second.from(), second.to(), second.highest(), second.lowFoot(), second.highFoot(),
						second.shift()));
	}

	@Test
	void anotherTrainOrPlaceIsAnotherCurve() {
		curve("a", 2);
		curve("b", 2);
		curve("a", 3);
		assertEquals(3, made.get());
	}

	/** Bytes of the file that are left, or one that is changed when below 0. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 800, -5, -100 })
	void whatIsDamagedIsMadeAgain(int left) throws Exception {
		double[] numbers = curve("a", 2).numbers();
		Path file = files().getFirst();
		byte[] bytes = Files.readAllBytes(file);
		if (left < 0) {
			bytes[bytes.length + left] ^= 1;
		}
		Files.write(file, left < 0 ? bytes : Arrays.copyOf(bytes, left));
		assertArrayEquals(numbers, curve("a", 2).numbers());
		curve("a", 2);
		assertEquals(2, made.get());
		assertEquals(1, files().size(), "nothing else lies there");
	}

	@Test
	void whereNothingCanBeKeptItIsMade() throws Exception {
		assertSame(maker, KeptCurves.NONE.before("a", maker));
		DoubleFunction<TransmissionCurve> below = new KeptCurves(Optional.of(Files.createFile(folder.resolve("file"))))
				.before("a", maker);
		assertArrayEquals(below.apply(2).numbers(), below.apply(2).numbers());
		assertEquals(2, made.get());
	}

	@Test
	void aTableOfKeptCurvesIsTheTableItself() {
		Tuning tuning = new Tuning(Tuning.Mode.TRACKING, 0.7, 400, 0.7, 5, 4);
		FilterTrain train = FilterTrain.of(new MassFilter(4e-3, 0.05, 1.2e6), new MassFilter(4e-3, 0.125, 1.2e6), 0.01,
				0);
		double[] exact = rates(new TandemResponse(train, tuning, 500));
		for (int i = 0; i < 2; i++) {
			assertArrayEquals(exact,
					rates(new TandemResponse(train, tuning, 500, new KeptCurves(Optional.of(folder)))));
		}
	}

	private static double[] rates(TandemResponse response) {
		double[] rates = new double[41];
		response.add(200, 1e6, 198, 0.1, rates);
		return rates;
	}
}
