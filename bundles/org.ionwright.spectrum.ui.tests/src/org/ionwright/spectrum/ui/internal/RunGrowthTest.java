package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class RunGrowthTest {

	@TempDir
	Path folder;

	@Test
	void appendedScansAreToldOnceAndInOrder() throws IOException {
		Path path = Files.writeString(folder.resolve("a.mzML"), "x");
		FakeFormat format = new FakeFormat();
		LoadedRun run = RunLoader.load(List.of(format), path, new NullProgressMonitor());
		FakeRun file = format.opened().getFirst();
		file.hide(5);
		file.refresh();
		LoadedRun shorter = new LoadedRun(run.file(), run.infos().subList(0, FakeRun.SCANS - 5));
		List<RunGrowth.Grown> told = new ArrayList<>();
		AtomicInteger gone = new AtomicInteger();
		RunGrowth growth = new RunGrowth(new OpenRun(shorter, FileStamp.of(path)), false,
				() -> List.of(format), new RunGrowth.Listener() {
					@Override
					public void grown(RunGrowth.Grown news) {
						told.add(news);
					}

					@Override
					public void gone() {
						gone.incrementAndGet();
					}

					@Override
					public void stuck(String reason) {
						fail(reason);
					}
				});
		growth.look();
		assertEquals(0, told.size());
		Files.writeString(path, "more", StandardOpenOption.APPEND);
		growth.look();
		growth.look();
		assertEquals(0, told.size());
		file.hide(2);
		growth.look();
		growth.look();
		assertEquals(1, told.size());
		assertEquals(FakeRun.SCANS - 2, told.getFirst().run().run().infos().size());
		assertEquals(FakeRun.SCANS - 2, told.getFirst().traces().currents().getFirst().x().length);
		assertEquals(0, gone.get());
		Files.delete(path);
		growth.look();
		assertEquals(1, gone.get());
		assertEquals(1, told.size());
	}
}
