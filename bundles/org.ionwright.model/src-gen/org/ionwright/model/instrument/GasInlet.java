/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gas Inlet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Gas from reservoir 61 through leak valve 62 and tube 63.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getMode <em>Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getSetFlow <em>Set Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getMaxFlow <em>Max Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getRoute <em>Route</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#isInsulatingTube <em>Insulating Tube</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getTubeDistance <em>Tube Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasInlet#getReservoir <em>Reservoir</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet()
 * @model annotation="http://www.ionwright.org/seed numerals='62'"
 * @generated
 */
public interface GasInlet extends Part {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"PRESSURE_CONTROL"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.LeakValveMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the leak valve is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.LeakValveMode
	 * @see #setMode(LeakValveMode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_Mode()
	 * @model default="PRESSURE_CONTROL"
	 * @generated
	 */
	LeakValveMode getMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.LeakValveMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(LeakValveMode value);

	/**
	 * Returns the value of the '<em><b>Set Flow</b></em>' attribute.
	 * The default value is <code>"1.1833333333333334e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gas let in, at 20 degree Celsius and 101325 Pa.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Flow</em>' attribute.
	 * @see #setSetFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_SetFlow()
	 * @model default="1.1833333333333334e-06"
	 *        annotation="http://www.ionwright.org/quantity label='Leak valve set' unit='m3/s' role='SETTING' hardwareMin='0.0' hardwareMax='3.3333333333333333e-06' ratePerSecond='8.333333333333333e-07' displayUnit='mL/min' displayFactor='1.6666666666666667e-08' digits='1'"
	 * @generated
	 */
	double getSetFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getSetFlow <em>Set Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set Flow</em>' attribute.
	 * @see #getSetFlow()
	 * @generated
	 */
	void setSetFlow(double value);

	/**
	 * Returns the value of the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gas let in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' attribute.
	 * @see #setFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_Flow()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Leak valve flow' unit='m3/s' role='READBACK' hardwareMin='0.0' hardwareMax='0.0001' displayUnit='mL/min' displayFactor='1.6666666666666667e-08' digits='1'"
	 * @generated
	 */
	double getFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getFlow <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' attribute.
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(double value);

	/**
	 * Returns the value of the '<em><b>Max Flow</b></em>' attribute.
	 * The default value is <code>"3.3333333333333333e-06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Flow</em>' attribute.
	 * @see #setMaxFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_MaxFlow()
	 * @model default="3.3333333333333333e-06"
	 *        annotation="http://www.ionwright.org/quantity label='Largest leak flow' unit='m3/s' role='LIMIT' hardwareMin='0.0' hardwareMax='0.001' displayUnit='mL/min' displayFactor='1.6666666666666667e-08' digits='1'"
	 * @generated
	 */
	double getMaxFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getMaxFlow <em>Max Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Flow</em>' attribute.
	 * @see #getMaxFlow()
	 * @generated
	 */
	void setMaxFlow(double value);

	/**
	 * Returns the value of the '<em><b>Route</b></em>' attribute.
	 * The default value is <code>"THROUGH_PLUG_15"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.GasTubeRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where tube 63 enters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Route</em>' attribute.
	 * @see org.ionwright.model.instrument.GasTubeRoute
	 * @see #setRoute(GasTubeRoute)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_Route()
	 * @model default="THROUGH_PLUG_15"
	 * @generated
	 */
	GasTubeRoute getRoute();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getRoute <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route</em>' attribute.
	 * @see org.ionwright.model.instrument.GasTubeRoute
	 * @see #getRoute()
	 * @generated
	 */
	void setRoute(GasTubeRoute value);

	/**
	 * Returns the value of the '<em><b>Insulating Tube</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether tube 63 does not conduct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insulating Tube</em>' attribute.
	 * @see #setInsulatingTube(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_InsulatingTube()
	 * @model default="true"
	 * @generated
	 */
	boolean isInsulatingTube();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#isInsulatingTube <em>Insulating Tube</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insulating Tube</em>' attribute.
	 * @see #isInsulatingTube()
	 * @generated
	 */
	void setInsulatingTube(boolean value);

	/**
	 * Returns the value of the '<em><b>Tube Distance</b></em>' attribute.
	 * The default value is <code>"0.005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of tube 63 and capillary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tube Distance</em>' attribute.
	 * @see #setTubeDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_TubeDistance()
	 * @model default="0.005"
	 *        annotation="http://www.ionwright.org/quantity label='Tube to capillary' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 *        annotation="http://www.ionwright.org/seed numerals='63'"
	 * @generated
	 */
	double getTubeDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getTubeDistance <em>Tube Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tube Distance</em>' attribute.
	 * @see #getTubeDistance()
	 * @generated
	 */
	void setTubeDistance(double value);

	/**
	 * Returns the value of the '<em><b>Reservoir</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the gas comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reservoir</em>' reference.
	 * @see #setReservoir(GasReservoir)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasInlet_Reservoir()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	GasReservoir getReservoir();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasInlet#getReservoir <em>Reservoir</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reservoir</em>' reference.
	 * @see #getReservoir()
	 * @generated
	 */
	void setReservoir(GasReservoir value);

} // GasInlet
