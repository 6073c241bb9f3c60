package org.ionwright.scan.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;

/** A file format that keeps everything in memory and runs out of space where a test says so. */
final class MemoryFormat implements RunWriterFactory {

	final List<Spectrum> stored = new CopyOnWriteArrayList<>();
	volatile @Nullable RunHeader header;
	volatile boolean finished;
	volatile boolean closed;
	volatile int space = Integer.MAX_VALUE;
	volatile boolean endFails;
	volatile String trouble = "";

	@Override
	public String format() {
		return "memory";
	}

	@Override
	public String fileExtension() {
		return "mem";
	}

	@Override
	public void check(Path target) throws IOException {
		if (!trouble.isEmpty()) {
			throw new IOException(trouble);
		}
	}

	@Override
	public RunWriter create(Path target, RunHeader described) {
		header = described;
		return new RunWriter() {
			@Override
			public void append(Spectrum spectrum) throws IOException {
				if (stored.size() >= space) {
					throw new IOException("no space left for " + target.getFileName());
				}
				stored.add(spectrum);
			}

			@Override
			public Path finish() throws IOException {
				if (endFails) {
					throw new IOException("no space left for the end");
				}
				finished = true;
				return target;
			}

			@Override
			public Path partial() {
				return target.resolveSibling("run.mem.part");
			}

			@Override
			public void close() {
				closed = true;
			}
		};
	}
}
