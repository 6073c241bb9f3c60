package org.ionwright.device.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.device.DeviceException;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.RegressionTest;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.Lamp;

/** One device on the bench: what goes over its wire, how fast it answers, and a place to send something. */
public final class BenchPanel extends Composite {

	/** Asks a person about a regression test that is to be saved; off the bench because it opens dialogs. */
	public interface Keeper {

		/**
		 * @param name
		 *            suggested for the class
		 * @return the file of the class; empty when a person thought better of it
		 */
		Optional<Path> where(String name);

		/** Whether the device may be made safe and connected again, without which no test can be made. */
		boolean reconnect(String question);
	}

	private final DeviceDesk desk;
	private final Keeper keeper;
	private final NoticeBar notice;
	private final Combo devices;
	private final Button pause;
	private final Button keep;
	private final TrafficTable traffic;
	private final LatencyChart latency;
	private final SendPanel send;
	private final ConcurrentLinkedQueue<TrafficEntry> arriving = new ConcurrentLinkedQueue<>();
	private final LatestWins<Boolean> latest;
	private List<DeviceKey> keys = List.of();
	private Optional<DeviceKey> shown = Optional.empty();
	private Runnable stop = () -> {
	};

	public BenchPanel(Composite parent, DeviceDesk desk, Keeper keeper) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.keeper = keeper;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		notice = new NoticeBar(this);
		Composite head = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().margins(6, 2).numColumns(5).applyTo(head);
		new Label(head, SWT.NONE).setText(Messages.Bench_device);
		devices = new Combo(head, SWT.READ_ONLY);
		AccessibleName.give(devices, Messages.Bench_device);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(devices);
		devices.addListener(SWT.Selection, event -> show(keys.get(devices.getSelectionIndex())));
		pause = new Button(head, SWT.TOGGLE);
		pause.setText(Messages.Bench_pause);
		pause.setToolTipText(Messages.Bench_pauseHelp);
		Button clear = new Button(head, SWT.PUSH);
		clear.setText(Messages.Bench_clear);
		keep = new Button(head, SWT.PUSH);
		keep.setText(Messages.Bench_keep);
		keep.setToolTipText(Messages.Bench_keepHelp);
		keep.addListener(SWT.Selection, event -> keep());
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		traffic = new TrafficTable(sash);
		latency = new LatencyChart(sash);
		sash.setWeights(7, 3);
		clear.addListener(SWT.Selection, event -> traffic.clear());
		send = new SendPanel(this, this::say);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(send);
		latest = new LatestWins<>(this, changed -> refresh());
		pause.addListener(SWT.Selection, event -> refresh());
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> {
			desk.removeListener(listener);
			stop.run();
		});
		refresh();
	}

	/** Puts another device on the bench. */
	void show(DeviceKey key) {
		if (shown.filter(key::equals).isPresent()) {
			return;
		}
		stop.run();
		arriving.clear();
		traffic.clear();
		notice.clear();
		shown = Optional.of(key);
		traffic.add(key.control().traffic());
		long last = traffic.entries().isEmpty() ? 0 : traffic.entries().getLast().number();
		stop = key.control().listen(entry -> {
			if (entry.number() > last) {
				arriving.add(entry);
				latest.offer(true);
			}
		});
		refresh();
	}

	TrafficTable traffic() {
		return traffic;
	}

	LatencyChart latency() {
		return latency;
	}

	SendPanel sending() {
		return send;
	}

	String noticeText() {
		return notice.text();
	}

	Button keepButton() {
		return keep;
	}

	@Override
	public boolean setFocus() {
		return devices.setFocus();
	}

	private void refresh() {
		List<DeviceKey> now = new ArrayList<>();
		for (LiveInstrument instrument : desk.instruments()) {
			instrument.devices().forEach(device -> now.add(new DeviceKey(instrument, device.index())));
		}
		if (!now.equals(keys)) {
			keys = now;
			devices.setItems(now.stream().map(BenchPanel::label).toArray(String[]::new));
			if (shown.filter(now::contains).isEmpty()) {
				shown = Optional.empty();
				stop.run();
				traffic.clear();
			}
		}
		devices.setEnabled(!keys.isEmpty());
		if (shown.isEmpty() && !keys.isEmpty()) {
			show(keys.getFirst());
			return;
		}
		shown.ifPresent(key -> {
			devices.select(keys.indexOf(key));
			key.device().map(LiveDevice::health).ifPresent(health -> latency.show(health.latency()));
		});
		if (!pause.getSelection()) {
			List<TrafficEntry> more = new ArrayList<>();
			for (TrafficEntry entry = arriving.poll(); entry != null; entry = arriving.poll()) {
				more.add(entry);
			}
			if (!more.isEmpty()) {
				traffic.add(more);
			}
		}
		keep.setEnabled(shown.isPresent() && !traffic.entries().isEmpty());
		send.show(shown);
	}

	private static String label(DeviceKey key) {
		return key.device().map(device -> key.instrument().name() + ": " + key.name()
				+ (key.name().equals(device.address()) ? "" : "  (" + device.address() + ")")).orElse("");
	}

	private void keep() {
		shown.ifPresent(key -> {
			try {
				List<TrafficEntry> kept = RegressionFiles.joined(traffic.entries(), key.control().traffic());
				if (RegressionTest.opened(kept)) {
					keep(RegressionTest.of(kept));
				} else if (keeper.reconnect(NLS.bind(Messages.Bench_keepLost, key.name()))) {
					key.control().disconnect();
					key.control().connect();
					notice.show(Lamp.OK, Messages.Bench_keepLater);
				} else {
					say(Messages.Bench_keepNeedsOpening);
				}
			} catch (DeviceException | IOException e) {
				say(NLS.bind(Messages.Bench_notKept, Objects.requireNonNullElse(e.getMessage(), e.toString())));
			}
		});
	}

	private void keep(RegressionTest test) throws IOException {
		Optional<Path> file = keeper.where(test.suggestedName());
		if (file.isPresent()) {
			Path written = RegressionFiles.write(test, file.get());
			String text = NLS.bind(Messages.Bench_kept, written, test.packageName());
			notice.show(test.remark().isEmpty() ? Lamp.OK : Lamp.WARNING,
					test.remark().isEmpty() ? text : NLS.bind(Messages.Bench_keptPart, text, test.remark()));
		}
	}

	private void say(String text) {
		if (text.isEmpty()) {
			notice.clear();
		} else {
			notice.show(Lamp.FAULT, text);
		}
	}
}
