package org.ionwright.device.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RotationTest {

	private final TimeSource time = TimeSource.virtual(Instant.EPOCH);
	private final List<String> questions = new ArrayList<>();
	private final Map<String, Point> points = new LinkedHashMap<>();
	/** After so many questions another call waits. */
	private int patience = Integer.MAX_VALUE;
	private final Rotation rotation = new Rotation(time, () -> questions.size() >= patience);

	@BeforeEach
	void threePointsOfWhichTheSecondTakesTwoQuestions() {
		point("a", 1, 1);
		point("b", 2, 2);
		point("c", 3, 1);
	}

	private void point(String name, double period, int count) {
		points.put(name,
				new Point(ParameterDescription.readOnly(name, name, "1", 0, 100).withPeriod(period), () -> {
					for (int i = 0; i < count; i++) {
						rotation.question();
						questions.add(name + i);
						time.sleep(Duration.ofMillis(60));
					}
					return Point.Value.good(questions.size());
				}));
	}

	private List<Double> read(Rotation.Check check) throws DeviceException, InterruptedException {
		questions.clear();
		return rotation.read(points, check).stream().map(reading -> reading.value()).toList();
	}

	private List<Double> read() throws DeviceException, InterruptedException {
		questions.clear();
		return rotation.read(points).stream().map(reading -> reading.value()).toList();
	}

	@Test
	void allIsAskedWhenNothingWaits() throws Exception {
		assertEquals(List.of(1.0, 3.0, 4.0), read());
	}

	@Test
	void whatWaitsWaitsForOneAnswer() throws Exception {
		patience = 1;
		assertEquals(List.of(1.0, Double.NaN, Double.NaN), read());
		assertEquals(List.of("a0"), questions);
		read();
		assertEquals(List.of("b0"), questions, "ended between the two questions of a value");
	}

	@Test
	void valueOfSeveralQuestionsIsNotPutOffForEver() throws Exception {
		patience = 1;
		read();
		read();
		assertEquals(List.of(1.0, 2.0, Double.NaN), read());
		assertEquals(List.of("b0", "b1"), questions);
	}

	@Test
	void whatWasNotCheckedDoesNotCount() throws Exception {
		List<Boolean> checks = new ArrayList<>();
		boolean[] holds = { true };
		Rotation.Check check = () -> {
			checks.add(holds[0]);
			return holds[0];
		};
		patience = 1;
		assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN), read(check));
		assertEquals(List.of(), checks, "the check would be a second question");
		patience = 0;
		assertEquals(List.of(1.0, Double.NaN, Double.NaN), read(check), "checked, and no more");
		patience = Integer.MAX_VALUE;
		holds[0] = false;
		assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN), read(check));
		holds[0] = true;
		assertEquals(List.of(1.0, 3.0, 4.0), read(check));
	}
}
