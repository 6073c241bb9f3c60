package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.StillWrittenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class RunGrowthTest {

	/** What a judge is asked, and answers. */
	@NonNullByDefault
	private final class Judge implements RunGrowth.Judge {

		private boolean written;
		private Optional<Recoveries.Offer> offer = Optional.empty();
		private int asked;

		@Override
		public Optional<Recoveries.Offer> look(Path file) throws StillWrittenException {
			assertEquals(path, file);
			asked++;
			if (written) {
				throw new StillWrittenException("by another program");
			}
			return offer;
		}
	}

	private final class Told implements RunGrowth.Listener {

		@Override
		public void grown(RunGrowth.Grown next) {
			news.add(next);
		}

		@Override
		public void cutOff(Recoveries.Offer next) {
			offers.add(next);
		}

		@Override
		public void gone() {
			gone++;
		}

		@Override
		public void stuck(String reason) {
			fail(reason);
		}
	}

	@TempDir
	Path folder;
	private final FakeFormat format = new FakeFormat();
	private final Judge judge = new Judge();
	private final List<RunGrowth.Grown> news = new ArrayList<>();
	private final List<Recoveries.Offer> offers = new ArrayList<>();
	private Path path;
	private int gone;

	@BeforeEach
	void name() {
		path = folder.resolve("a.mzML");
	}

	private RunGrowth open(String text, Duration still) throws IOException {
		Files.writeString(path, text);
		LoadedRun run = RunLoader.load(List.of(format), path, new NullProgressMonitor());
		FakeRun file = format.opened().getFirst();
		file.hide(5);
		file.refresh();
		LoadedRun shorter = new LoadedRun(run.file(), run.infos().subList(0, FakeRun.SCANS - 5));
		return new RunGrowth(new OpenRun(shorter, FileStamp.of(path)), false, () -> List.of(format), judge, still,
				new Told());
	}

	private void append(int hidden) throws IOException {
		Files.writeString(path, "more", StandardOpenOption.APPEND);
		format.opened().getFirst().hide(hidden);
	}

	@Test
	void appendedScansAreToldOnceAndInOrder() throws IOException {
		RunGrowth growth = open("x", Duration.ZERO);
		growth.look();
		assertEquals(0, news.size());
		append(5);
		growth.look();
		growth.look();
		assertEquals(0, news.size());
		append(2);
		growth.look();
		growth.look();
		assertEquals(1, news.size());
		assertEquals(FakeRun.SCANS - 2, news.getFirst().run().run().infos().size());
		assertEquals(FakeRun.SCANS - 2, news.getFirst().traces().currents().getFirst().x().length);
		assertEquals(0, gone);
		Files.delete(path);
		growth.look();
		assertEquals(1, gone);
		assertEquals(1, news.size());
		assertEquals(0, judge.asked);
	}

	@Test
	void aRunWhoseWriterEndedIsCutOff() throws IOException {
		RunGrowth growth = open("odd", Duration.ZERO);
		judge.written = true;
		growth.look();
		growth.look();
		assertEquals(2, judge.asked);
		assertEquals(1, news.size());
		assertEquals(List.of(), news.getFirst().run().run().warnings());
		append(2);
		growth.look();
		assertEquals(2, news.size());
		assertEquals(List.of(), news.getLast().run().run().warnings());

		judge.written = false;
		Recoveries.Offer offer = new Recoveries.Offer("ends early", path, path.resolveSibling("b.mzML"),
				new RunEditorTest.Namer(false, "ends early"));
		judge.offer = Optional.of(offer);
		growth.look();
		growth.look();
		assertEquals(3, judge.asked, "once for what stands in it");
		assertEquals(List.of(offer), offers);
		assertEquals(3, news.size());
		assertEquals(1, news.getLast().run().run().warnings().size());
		assertEquals(FakeRun.SCANS - 2, news.getLast().traces().currents().getFirst().x().length);

		append(0);
		growth.look();
		assertEquals(List.of(), news.getLast().run().run().warnings());
		assertEquals(FakeRun.SCANS, news.getLast().run().run().infos().size());
	}

	@Test
	void aRunThatGrowsIsNotJudgedBeforeItStandsStill() throws IOException {
		RunGrowth growth = open("odd", Duration.ofDays(1));
		growth.look();
		assertEquals(1, judge.asked, "as it was opened");
		append(2);
		growth.look();
		growth.look();
		assertEquals(1, judge.asked);
		assertTrue(offers.isEmpty());
	}
}
