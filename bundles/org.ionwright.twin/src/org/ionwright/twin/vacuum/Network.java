package org.ionwright.twin.vacuum;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/** What is connected with what; any graph, loops allowed. Nodes and links are known by the numbers the builder gave. */
public final class Network {

	/** A place with one pressure; infinite volume where the pressure is given. */
	record Node(String name, double volume, Outgassing outgassing, double pressure, Gas gas) {

		boolean fixed() {
			return Double.isInfinite(volume);
		}
	}

	/** A connection; exactly one of the three kinds. */
	sealed interface Kind {
	}

	record Opening(FlowElement element) implements Kind {
	}

	record Relief(ReliefValve valve) implements Kind {
	}

	record Pumping(Pump pump) implements Kind {
	}

	record Edge(String name, int from, int to, Kind kind) {
	}

	private final double temperature;
	private final List<Node> nodes;
	private final List<Edge> edges;

	private Network(Builder builder) {
		temperature = builder.temperature;
		nodes = List.copyOf(builder.nodes);
		edges = List.copyOf(builder.edges);
	}

	/** An empty plan at a temperature in K, to which all throughputs refer. */
	public static Builder at(double temperature) {
		return new Builder(InRange.between("temperature (K)", temperature, 50, 2000));
	}

	/** Everything at one pressure (Pa), filled with one gas, valves open, pumps standing. */
	public VacuumState start(double pressure, Gas gas) {
		return new VacuumState(this, InRange.positive("pressure (Pa)", pressure, 1e7), gas);
	}

	/** K, to which throughputs refer. */
	public double temperature() {
		return temperature;
	}

	public String nodeName(int node) {
		return nodes.get(node).name();
	}

	public String linkName(int link) {
		return edges.get(link).name();
	}

	public int nodeCount() {
		return nodes.size();
	}

	List<Node> nodes() {
		return nodes;
	}

	List<Edge> edges() {
		return edges;
	}

	/** Collects nodes and links. */
	public static final class Builder {

		/** Smaller ones would only make the equations stiff; a bare junction can have this. */
		private static final double LEAST_VOLUME = 1e-9;

		private final double temperature;
		private final List<Node> nodes = new ArrayList<>();
		private final List<Edge> edges = new ArrayList<>();

		private Builder(double temperature) {
			this.temperature = temperature;
		}

		/** A place whose pressure (Pa) and gas do not change by what flows: the atmosphere, a gas supply. */
		public int fixed(String name, double pressure, Gas gas) {
			return add(new Node(name, Double.POSITIVE_INFINITY, Outgassing.NONE,
					InRange.between("pressure of " + name + " (Pa)", pressure, 0, 1e8), gas));
		}

		/** A chamber or a piece of line; volume in m3, 1e-9 or more. */
		public int chamber(String name, double volume, Outgassing outgassing) {
			return add(new Node(name, InRange.between("volume of " + name + " (m3)", volume, LEAST_VOLUME, 1e6),
					outgassing, 0, Gas.AIR));
		}

		/** An opening or a valve with this flow when open; gas goes both ways. */
		public int link(String name, int from, int to, FlowElement element) {
			return add(name, from, to, new Opening(element));
		}

		public int relief(String name, int from, int to, ReliefValve valve) {
			return add(name, from, to, new Relief(valve));
		}

		public int pump(String name, int from, int to, Pump pump) {
			return add(name, from, to, new Pumping(pump));
		}

		public Network build() {
			if (nodes.isEmpty()) {
				throw new IllegalArgumentException("nodes=0 are not allowed; a network has 1 or more");
			}
			return new Network(this);
		}

		private int add(Node node) {
			nodes.add(node);
			return nodes.size() - 1;
		}

		private int add(String name, int from, int to, Kind kind) {
			InRange.between("start of " + name, from, 0, nodes.size() - 1.0);
			InRange.between("end of " + name, to, 0, nodes.size() - 1.0);
			if (from == to) {
				throw new IllegalArgumentException("end of " + name + "=" + to + " is not allowed; it is the start");
			}
			edges.add(new Edge(name, from, to, kind));
			return edges.size() - 1;
		}
	}
}
