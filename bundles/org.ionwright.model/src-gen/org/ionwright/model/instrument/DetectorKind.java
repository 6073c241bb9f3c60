/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Detector Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getDetectorKind()
 * @model
 * @generated
 */
public enum DetectorKind implements Enumerator {
	/**
	 * The '<em><b>PHOTOMULTIPLIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOTOMULTIPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	PHOTOMULTIPLIER(0, "PHOTOMULTIPLIER", "PHOTOMULTIPLIER"),

	/**
	 * The '<em><b>ELECTRON MULTIPLIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ELECTRON_MULTIPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTRON_MULTIPLIER(1, "ELECTRON_MULTIPLIER", "ELECTRON_MULTIPLIER"),

	/**
	 * The '<em><b>CHANNELTRON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELTRON_VALUE
	 * @generated
	 * @ordered
	 */
	CHANNELTRON(2, "CHANNELTRON", "CHANNELTRON"),

	/**
	 * The '<em><b>FARADAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FARADAY_VALUE
	 * @generated
	 * @ordered
	 */
	FARADAY(3, "FARADAY", "FARADAY");

	/**
	 * The '<em><b>PHOTOMULTIPLIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOTOMULTIPLIER
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000116' name='photomultiplier'"
	 * @generated
	 * @ordered
	 */
	public static final int PHOTOMULTIPLIER_VALUE = 0;

	/**
	 * The '<em><b>ELECTRON MULTIPLIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ELECTRON_MULTIPLIER
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000253' name='electron multiplier'"
	 * @generated
	 * @ordered
	 */
	public static final int ELECTRON_MULTIPLIER_VALUE = 1;

	/**
	 * The '<em><b>CHANNELTRON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELTRON
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000107' name='channeltron'"
	 * @generated
	 * @ordered
	 */
	public static final int CHANNELTRON_VALUE = 2;

	/**
	 * The '<em><b>FARADAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FARADAY
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000112' name='faraday cup'"
	 * @generated
	 * @ordered
	 */
	public static final int FARADAY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Detector Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DetectorKind[] VALUES_ARRAY =
		new DetectorKind[] {
			PHOTOMULTIPLIER,
			ELECTRON_MULTIPLIER,
			CHANNELTRON,
			FARADAY,
		};

	/**
	 * A public read-only list of all the '<em><b>Detector Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DetectorKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Detector Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DetectorKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DetectorKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Detector Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DetectorKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DetectorKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Detector Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DetectorKind get(int value) {
		switch (value) {
			case PHOTOMULTIPLIER_VALUE: return PHOTOMULTIPLIER;
			case ELECTRON_MULTIPLIER_VALUE: return ELECTRON_MULTIPLIER;
			case CHANNELTRON_VALUE: return CHANNELTRON;
			case FARADAY_VALUE: return FARADAY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DetectorKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DetectorKind
