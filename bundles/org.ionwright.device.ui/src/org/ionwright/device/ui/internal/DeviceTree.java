package org.ionwright.device.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.ThemeColors;
import org.ionwright.ui.common.TreeColumns;

/** The tree of instruments with their devices, and of installed drivers. UI thread. */
final class DeviceTree extends Composite {

	/** The installed drivers as one node. */
	static final Object DRIVERS = new Object();

	/** An installed driver; stays the same while what is said of it changes. */
	record DriverKey(String bundle, String scheme) {
	}

	private final DeviceDesk desk;
	private final TreeViewer viewer;
	private final LampCells lamps;
	private final Set<Object> unfolded = new HashSet<>();
	private List<Object> shown = List.of();

	DeviceTree(Composite parent, DeviceDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		TreeColumns layout = new TreeColumns();
		setLayout(layout);
		viewer = new TreeViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(viewer.getTree(), Messages.Devices_device);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		lamps = new LampCells(viewer.getTree(), element -> lamp(element));
		viewer.setContentProvider(new Content());
		column(layout, Messages.Devices_device, 4, 160, this::name);
		column(layout, Messages.Devices_state, 4, 172, this::state);
		column(layout, Messages.Devices_latency, 0, 118,
				element -> device(element).map(device -> Texts.latency(device.health().latency())).orElse(""));
		column(layout, Messages.Devices_failures, 0, 112,
				element -> device(element).map(device -> Texts.failures(device.health())).orElse(""));
		column(layout, Messages.Devices_trouble, 4, 110,
				element -> device(element).map(device -> Texts.lastTrouble(device.health())).orElse(""));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(desk);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows what is so now: only texts are redrawn unless rows came or went. */
	void refresh() {
		List<Object> rows = rows();
		if (rows.equals(shown)) {
			viewer.update(rows.toArray(), null);
			viewer.getTree().redraw();
		} else {
			shown = rows;
			viewer.refresh();
			unfolded.retainAll(rows);
			// once, as soon as there is something below it; then it is a person's to fold
			rows.stream().filter(row -> viewer.isExpandable(row) && unfolded.add(row))
					.forEach(row -> viewer.setExpandedState(row, true));
		}
	}

	Optional<DeviceKey> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof DeviceKey key ? Optional.of(key)
				: Optional.empty();
	}

	Optional<DriverReport> selectedDriver() {
		return viewer.getStructuredSelection().getFirstElement() instanceof DriverKey key ? report(key)
				: Optional.empty();
	}

	private List<Object> rows() {
		List<Object> rows = new ArrayList<>();
		for (LiveInstrument instrument : desk.instruments()) {
			rows.add(instrument);
			instrument.devices().forEach(device -> rows.add(new DeviceKey(instrument, device.index())));
		}
		rows.add(DRIVERS);
		desk.drivers().forEach(driver -> rows.add(new DriverKey(driver.bundle(), driver.scheme())));
		return rows;
	}

	private void column(TreeColumns layout, String title, int weight, int width,
			Function<Object, String> text) {
		boolean first = viewer.getTree().getColumnCount() == 0;
		TreeViewerColumn column = new TreeViewerColumn(viewer, weight == 0 ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return text.apply(Objects.requireNonNull(element));
			}

			@Override
			public @Nullable Image getImage(@Nullable Object element) {
				return first && element != DRIVERS ? lamps.place() : null;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				boolean quiet = first || element instanceof DriverKey || lamp(element) == Lamp.FAULT;
				return quiet ? null : ThemeColors.of(viewer.getTree()).muted();
			}

			@Override
			public String getToolTipText(@Nullable Object element) {
				return device(element).map(device -> String.join("\n", Texts.details(device)))
						.or(() -> report(element).map(driver -> String.join("\n", Texts.details(driver)))).orElse("");
			}
		});
		layout.setColumnData(column.getColumn(),
				weight == 0 ? new ColumnPixelData(width) : new ColumnWeightData(weight, width));
	}

	private String name(Object element) {
		if (element instanceof LiveInstrument instrument) {
			return instrument.name();
		}
		if (element == DRIVERS) {
			return Messages.Devices_drivers;
		}
		return element instanceof DeviceKey key ? key.name()
				: report(element).map(driver -> driver.scheme().isEmpty() ? driver.bundle() : driver.scheme() + ":")
						.orElse("");
	}

	private String state(Object element) {
		if (element instanceof LiveInstrument instrument) {
			return instrument.status().text();
		}
		return device(element).map(device -> Texts.state(device.status()))
				.or(() -> report(element).map(DriverReport::text)).orElse("");
	}

	private @Nullable Lamp lamp(@Nullable Object element) {
		if (element instanceof LiveInstrument instrument) {
			return lamp(instrument.status().state());
		}
		Optional<Lamp> lamp = device(element).map(device -> Texts.lamp(device.status()))
				.or(() -> report(element).map(driver -> driver.usable() ? Lamp.OK : Lamp.WARNING));
		return lamp.isPresent() ? lamp.get() : null;
	}

	private static Lamp lamp(InstrumentState state) {
		return switch (state) {
		case DISCONNECTED -> Lamp.OFF;
		case READY -> Lamp.OK;
		case FAULT -> Lamp.FAULT;
		default -> Lamp.BUSY;
		};
	}

	private static Optional<LiveDevice> device(@Nullable Object element) {
		return element instanceof DeviceKey key ? key.device() : Optional.empty();
	}

	private Optional<DriverReport> report(@Nullable Object element) {
		return element instanceof DriverKey key ? desk.drivers().stream().filter(
				driver -> driver.bundle().equals(key.bundle()) && driver.scheme().equals(key.scheme())).findFirst()
				: Optional.empty();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			List<Object> roots = new ArrayList<>(desk.instruments());
			roots.add(DRIVERS);
			return roots.toArray();
		}

		@Override
		public Object[] getChildren(@Nullable Object parent) {
			if (parent instanceof LiveInstrument instrument) {
				return instrument.devices().stream().map(device -> new DeviceKey(instrument, device.index())).toArray();
			}
			return parent == DRIVERS
					? desk.drivers().stream().map(driver -> new DriverKey(driver.bundle(), driver.scheme())).toArray()
					: new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return element instanceof DeviceKey key ? key.instrument() : element instanceof DriverKey ? DRIVERS : null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return getChildren(element).length > 0;
		}
	}
}
